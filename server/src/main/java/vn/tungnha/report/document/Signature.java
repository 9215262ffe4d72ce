package vn.tungnha.report.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs.
 *
 * @param capacity lines above it, e.g. {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param name     who signs, or null: it is written beneath by hand
 */
public record Signature(List<String> capacity, @Nullable String name) {
    public Signature { capacity = List.copyOf(capacity); }
}
