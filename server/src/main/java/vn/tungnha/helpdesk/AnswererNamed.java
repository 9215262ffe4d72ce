package vn.tungnha.helpdesk;

import java.util.List;
import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.ledger.FactContent;

/**
 * {@code answerer.named/1}: who answers for which services in a place: there a stuck point goes first.
 *
 * @param organisation e.g. Công an xã Địa Linh
 * @param account      with which their answers are told; made when they have an e-mail address
 */
public record AnswererNamed(List<UUID> services, Kind kind, String organisation, UUID account, Contact personal) implements FactContent {
    /** What kind of body it is. */
    public enum Kind { POLICE, TELECOM, BANK, POST, HEALTH, SCHOOL, OFFICE, OTHER }

    /** How the person who answers there is reached at work. */
    public record Contact(String name, String phone, String email) {
        static final Contact NONE = new Contact(null, null, null);
        private static final int LONGEST_NAME = 100;
        private static final int LONGEST_PHONE = 30;
        private static final int LONGEST_EMAIL = 200;

        public Contact {
            name = Limits.name("name", name, LONGEST_NAME);
            phone = PhoneNumber.normalised(Limits.text("phone", phone, LONGEST_PHONE));
            Limits.text("email", email, LONGEST_EMAIL);
        }
    }

    private static final int MOST_SERVICES = 200;
    private static final int LONGEST_NAME = 150;

    public AnswererNamed {
        services = Limits.list("services", Limits.required("services", services), MOST_SERVICES);
        Limits.required("kind", kind);
        organisation = Limits.name("organisation", Limits.required("organisation", organisation), LONGEST_NAME);
    }

    /** Never null, also once the personal part was erased. */
    public Contact contact() { return personal == null ? Contact.NONE : personal; }
}
