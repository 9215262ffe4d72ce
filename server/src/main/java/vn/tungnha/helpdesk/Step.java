package vn.tungnha.helpdesk;

import java.util.UUID;
import vn.tungnha.kernel.Limits;

/**
 * A step of a service's playbook, by which everybody stuck there is found.
 *
 * @param number from 1
 */
public record Step(UUID service, int number) {
    private static final int LAST = 100;
    private static final int LAST_VERSION = 10_000;
    private static final int MOST_FAILURES = 10;

    /** What facts that name a step must say of it. */
    static void check(UUID service, Integer version, Integer step, Integer failure) {
        Limits.required("service", service);
        Limits.number("version", version, 1, LAST_VERSION);
        Limits.number("step", Limits.required("step", step), 1, LAST);
        Limits.number("failure", failure, 0, MOST_FAILURES);
    }
}
