package vn.tungnha.demo;

import java.time.LocalDate;

/** Somebody who watches the province load. */
@FunctionalInterface
public interface DemoListener {
    /**
     * @param day   the day in the province's history that has just been told
     * @param until the last day there will be
     * @param facts facts told so far in this run
     */
    void told(LocalDate day, LocalDate until, long facts);

    /** Another process tells the province here; this one waits for it. */
    default void waiting() {}
}
