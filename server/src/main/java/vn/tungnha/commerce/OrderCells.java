package vn.tungnha.commerce;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tungnha.kernel.VietnameseText;

/** Amounts in every way platforms write them. */
final class OrderCells {
    private static final Pattern CURRENCY = Pattern.compile("(vnd|dong|d|\u20ab)$");
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})*)(?:[.,]0{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,15})(?:[.,]0+)?");

    private OrderCells() {}

    /** 1250000 · 1.250.000 · 1,250,000 đ · 1.250.000,00 VNĐ; đồng have no parts, so 12,5 is no amount. */
    static OptionalLong whole(String written) {
        String bare = CURRENCY.matcher(VietnameseText.folded(written).replaceAll("\\s", "")).replaceFirst("");
        Matcher grouped = GROUPED.matcher(bare);
        if (grouped.matches()) return OptionalLong.of(new BigDecimal(grouped.group(1).replaceAll("[.,]", "")).longValue());
        Matcher plain = PLAIN.matcher(bare);
        return plain.matches() ? OptionalLong.of(Long.parseLong(plain.group(1))) : OptionalLong.empty();
    }
}
