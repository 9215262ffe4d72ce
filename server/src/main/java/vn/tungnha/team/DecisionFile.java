package vn.tungnha.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A scan of a decision about a team.
 *
 * @param number  of the decision
 * @param addedBy display name
 */
public record DecisionFile(UUID id, String number, LocalDate date, String name, Kind kind, int size, String addedBy, Instant addedAt) {
    /** Type of a file, read from its first bytes; its name does not count. */
    public enum Kind {
        PDF("application/pdf", 0x25, 0x50, 0x44, 0x46, 0x2d), JPG("image/jpeg", 0xff, 0xd8, 0xff),
        PNG("image/png", 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

        private final String type;
        private final int[] beginning;

        Kind(String type, int... beginning) {
            this.type = type;
            this.beginning = beginning;
        }

        /** The media type. */
        public String type() { return type; }

        boolean begins(byte[] file) {
            if (file.length < beginning.length) return false;
            for (int i = 0; i < beginning.length; i++) if ((file[i] & 0xff) != beginning[i]) return false;
            return true;
        }
    }
}
