package vn.tungnha.household;

/** What names a person and reaches them. */
public record PersonDetails(String name, String phone) {
    public PersonDetails {
        Bounds.text("name", name);
        Bounds.text("phone", phone);
    }
}
