package vn.tungnha.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/** A day as an operator types it. */
record DemoDay(LocalDate day) {
    static DemoDay parse(String text) {
        try {
            return new DemoDay(LocalDate.parse(text));
        } catch (DateTimeException strange) {
            throw new TypeConversionException("'" + text + "' is not a day; write it as 2024-05-20");
        }
    }
}
