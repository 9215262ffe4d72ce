package vn.tungnha.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** How much of the demo province: {@code 1} for all of it, {@code 1/10} for a tenth of its households. */
record DemoScale(int divisor) {
    private static final Pattern WRITTEN = Pattern.compile("1(?:/([1-9][0-9]{0,2}))?");

    static DemoScale parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) throw new TypeConversionException("'" + text + "' is not a scale; write 1, 1/10 or 1/100");
        return new DemoScale(written.group(1) == null ? 1 : Integer.parseInt(written.group(1)));
    }
}
