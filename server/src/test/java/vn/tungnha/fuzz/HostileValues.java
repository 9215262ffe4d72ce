package vn.tungnha.fuzz;

import java.util.List;
import java.util.UUID;

/** Values that a careful caller never sends. Texts for addresses are percent-encoded already; values for bodies are JSON. */
final class HostileValues {
    static final List<String> NUMBERS = List.of("", "x", "-1", "0", "2147483647", "2147483648", "-2147483649", "99999999999999999999", "1e9", "1.5", "%00",
            "NaN", "%201", "%EF%BC%91", "%zz", "%EF%BF%BE");
    static final List<String> IDS = List.of("", "x", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "1-1-1-1-1", "%00",
            new UUID(1, 2).toString().repeat(40), "%zz", "%EF%BF%BF");
    static final List<String> DAYS = List.of("", "2026-02-30", "%2B999999999-12-31", "-999999999-01-01", "0000-01-01", "9999-12-31", "%2B10000-01-01",
            "%2B5874898-01-01", "-4713-01-01", "1899-12-31", "2500-01-01", "2026-13-01", "soon", "2026-11-30T00:00:00Z", "%00", "%zz");
    static final List<String> TEXTS = List.of("", "%20", "%00", "a%00b", "%EF%BF%BE", "%EF%BF%BF", "%ED%A0%80", "%zz", "%", "%E0%A4%A", "%C0%80", "%F0%9F%98%80",
            "x".repeat(4000), "%27;drop%20table%20x", "%25", "..%2f..%2fetc", "%e2%80%ae", "%5C", "(", "*", "%5B", "__proto__", "pdf", "docx", "xlsx");
    static final List<String> FLAGS = List.of("", "maybe", "1", "TRUE", "%00", "%zz");
    static final List<String> HEADERS = List.of("", " ", "x", "-1", "00", "%00", "%zz", "%EF%BF%BF", "ÿþ", "x".repeat(3000));

    static final List<String> CONTENT_TYPES = List.of("*/*", "application/*", "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "multipart/mixed", "application/x-www-form-urlencoded", "text/plain", "application/json; charset=nonsense", "application/json; charset=utf-16", "x", "/", "",
            "application/json;charset=\"", "application/octet-stream", "application/xml");

    static final List<String> JSON = List.of("null", "\"\"", "\" \"", "0", "-1", "1.5", "1e400", "-1e-400", "9e999999999", "12345678901234567890123", "2147483648", "9223372036854775808",
            "true", "[]", "{}", "[null]", "[[[[]]]]", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\ufffe\"", "\"x\\uffff\"", "\"\\ud83d\\ude00\"",
            "\"" + "x".repeat(20_000) + "\"", "\"+999999999-12-31\"", "\"-999999999-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"", "\"+1000000000-01-01T00:00:00Z\"", "\"00000000-0000-0000-0000-000000000000\"", "\"1-1-1-1-1\"", "\"x\"", "{\"\\u0000\":1}",
            "{\"\\ud800\":\"\\uffff\"}", "[\"\\u0000\"]", "[\"\\ud800\"]", "[9e999999999]");

    static final List<String> BODIES = List.of("", " ", "null", "[]", "{}", "\"\"", "0", "{", "[", "{\"a\":1,\"a\":2}", "\uFEFF{}", "{}{}", "[".repeat(3000), "{\"a\":".repeat(3000),
            "\u0000", "{\"\u0000\":1}", "nul", "1e999999999", "%zz", "a=%zz&b=%00", "--x\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n1\r\n--x--\r\n", "PK\u0003\u0004");

    /** Bytes that are no UTF-8. */
    static final byte[] NO_TEXT = {'{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xFF, '"', '}'};

    private HostileValues() {}
}
