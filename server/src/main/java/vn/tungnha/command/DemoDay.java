package vn.tungnha.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.TypeConversionException;

/** A day as an operator types it: today or earlier, for what is to come has no facts. */
record DemoDay(LocalDate day) {
    static DemoDay parse(String text, LocalDate today) {
        DemoDay typed = parse(text);
        if (typed.day.isAfter(today)) throw new TypeConversionException(text + " is still to come; today is " + today);
        return typed;
    }

    private static DemoDay parse(String text) {
        try {
            return new DemoDay(LocalDate.parse(text));
        } catch (DateTimeException strange) {
            throw new TypeConversionException("'" + text + "' is not a day; write it as 2024-05-20");
        }
    }
}
