package vn.tungnha.helpdesk;

import java.util.UUID;
import vn.tungnha.kernel.Limits;
import vn.tungnha.kernel.PhoneNumber;
import vn.tungnha.ledger.FactContent;

/**
 * {@code stuck.asked/1}: somebody asks for themselves: a citizen on the public page, a member, an officer. It is a subject of its own, so that whoever
 * asks needs to be known to nobody.
 */
public record StuckAsked(UUID service, Integer version, Integer step, Integer failure, Asker by, String phoneModel, Details personal)
        implements FactContent {
    /** Who asks. */
    public enum Asker { CITIZEN, MEMBER, OFFICER }

    /** Who asked and how to reach them, as far as they want to say. */
    public record Details(String name, String phone, String note) {
        static final Details NONE = new Details(null, null, null);
        private static final int LONGEST_NAME = 100;
        private static final int LONGEST_PHONE = 30;
        private static final int LONGEST_NOTE = 1_000;

        public Details {
            name = Limits.name("name", name, LONGEST_NAME);
            phone = PhoneNumber.normalised(Limits.text("phone", phone, LONGEST_PHONE));
            Limits.text("note", note, LONGEST_NOTE);
        }
    }

    public StuckAsked {
        Step.check(service, Limits.required("version", version), step, failure);
        Limits.required("by", by);
        phoneModel = PhoneModel.of(phoneModel);
    }

    /** Never null, also once the personal part was erased. */
    public Details details() { return personal == null ? Details.NONE : personal; }
}
