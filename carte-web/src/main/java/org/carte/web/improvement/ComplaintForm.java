package org.carte.web.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.carte.ejb.improvement.ComplaintSheet;
import org.carte.persistence.improvement.ComplainantRole;
import org.carte.persistence.improvement.Complaint;

/** Who complains, of what, while it is being written. */
public class ComplaintForm implements Serializable {

    private static final long serialVersionUID = 1;

    @NotBlank
    @Size(max = 160)
    private String name;

    @NotNull
    private ComplainantRole role;

    @Size(max = 254)
    private String email;

    @Size(max = 200)
    private String about;

    @NotBlank
    @Size(max = 4000)
    private String text;

    static ComplaintForm of(Complaint complaint) {
        var form = new ComplaintForm();
        form.name = complaint.getComplainant();
        form.role = complaint.getRole();
        form.email = complaint.getEmail();
        form.about = complaint.getAbout();
        form.text = complaint.getWording();
        return form;
    }

    ComplaintSheet sheet() {
        return new ComplaintSheet(name, role, email, about, text);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ComplainantRole getRole() {
        return role;
    }

    public void setRole(ComplainantRole role) {
        this.role = role;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
