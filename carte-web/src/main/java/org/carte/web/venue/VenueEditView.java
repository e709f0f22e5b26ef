package org.carte.web.venue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.carte.ejb.venue.VenueService;
import org.carte.ejb.venue.VenueSheet;
import org.carte.web.shared.EditedRows;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/venue/edit.xhtml}: one place with its rooms, new or known. */
@Named
@ViewScoped
public class VenueEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    VenueService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Size(max = 400)
    private String address;

    @Size(max = 1000)
    private String transport;

    @Size(max = 1000)
    private String accessibility;

    private String id;
    private int seen;
    private EditedRows<RoomRow> rooms = new EditedRows<>(RoomRow::new, List.of(new RoomRow()));

    /** Reads the place of the address; there is none on the page of a new one. */
    public void load() {
        if (id != null) {
            var venue = service.byId(PathId.of(id));
            name = venue.getName();
            address = venue.getAddress();
            transport = venue.getTransport();
            accessibility = venue.getAccessibility();
            seen = venue.getVersion();
            rooms = new EditedRows<>(
                    RoomRow::new,
                    service.rooms(venue.getId()).stream().map(RoomRow::of).toList());
        }
    }

    /** Stores the place and goes back to the list. */
    public void save() {
        var sheet = new VenueSheet(
                name,
                address,
                transport,
                accessibility,
                rooms.getAll().stream().map(RoomRow::line).toList());
        if (id == null) {
            service.add(sheet);
        } else {
            service.change(PathId.of(id), seen, sheet);
        }
        messages.info("venue.saved", name);
        navigation.to("/app/venues");
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTransport() {
        return transport;
    }

    public void setTransport(String transport) {
        this.transport = transport;
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }

    public EditedRows<RoomRow> getRooms() {
        return rooms;
    }
}
