package vn.tungnha.report.print;

import java.net.URI;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.kernel.Refusal;

/** Scheme, host and port under which people reach the server, as the browser of the caller knows it. Printed in QR codes. */
final class Origin {
    private static final String HTTP = "https?";

    private Origin() {}

    /** Refuses anything but scheme, host and port. */
    static void check(String origin) {
        try {
            URI address = URI.create(origin);
            boolean plain = address.getScheme() != null && address.getScheme().matches(HTTP) && address.getHost() != null && address.getUserInfo() == null
                    && address.getPath().isEmpty() && address.getQuery() == null && address.getFragment() == null;
            if (plain) return;
        } catch (IllegalArgumentException notAnAddress) {
            // refused beneath
        }
        throw new Refusal(AccessProblem.MALFORMED);
    }
}
