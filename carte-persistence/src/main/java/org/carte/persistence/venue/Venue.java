package org.carte.persistence.venue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.carte.persistence.shared.StoredEntity;

/** A place with rooms. */
@Entity
@Table(name = "venue")
public class Venue extends StoredEntity {

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    @Size(max = 400)
    private String address = "";

    @NotNull
    @Size(max = 1000)
    private String transport = "";

    @NotNull
    @Size(max = 1000)
    private String accessibility = "";

    protected Venue() {}

    /** A place; its rooms are added with {@link Room}. */
    public Venue(String name, String address) {
        this.name = name;
        this.address = address;
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

    /** How to come: lines and stops, parking, bicycles, the entrance. */
    public String getTransport() {
        return transport;
    }

    public void setTransport(String transport) {
        this.transport = transport;
    }

    /** How it is for somebody in a wheelchair, or who sees or hears badly. */
    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }
}
