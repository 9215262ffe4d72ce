package vn.tungnha.ledger;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import vn.tungnha.kernel.StorableText;
import vn.tungnha.kernel.VietnameseText;

/** Text inside a fact: composed (NFC) also where it came escaped, and only what a database can hold: no NUL, no half of a surrogate pair. */
final class WireText extends StdDeserializer<String> {
    WireText() { super(String.class); }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING) return (String) context.handleUnexpectedToken(getValueType(context), in);
        String text = in.getString();
        return StorableText.is(text) ? VietnameseText.nfc(text) : (String) context.handleWeirdStringValue(String.class, "", "not text");
    }
}
