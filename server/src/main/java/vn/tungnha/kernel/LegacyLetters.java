package vn.tungnha.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tungnha.kernel.VietnameseSyllable.Count;

/**
 * Vietnamese letters of the time before Unicode, which offices still have in their files: TCVN3 (fonts .VnTime …) and
 * VNI (fonts VNI-Times …). Their letters are those of Western Europe, drawn otherwise by the font.
 */
enum LegacyLetters {
    TCVN3("""
            µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ \
            «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ \u00adư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ"""),
    VNI("""
            aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ íí ìì æỉ óĩ òị \
            oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ôơ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự öư yùý yøỳ yûỷ yõỹ \
            îỵ ñđ""");

    /** More than nearly all words must become Vietnamese, or the letters are of another language. */
    private static final double SURE = 0.8;
    private static final int LOOKED_AT = 2_000;

    private final List<String[]> pairs;

    LegacyLetters(String table) {
        pairs = List.of(table.split(" ")).stream().map(pair ->
                new String[] {pair.substring(0, pair.length() - 1), pair.substring(pair.length() - 1)})
                .sorted((one, other) -> other[0].length() - one[0].length()).toList();
    }

    /** The text in Unicode. */
    String unicode(String text) {
        var read = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            String[] pair = pairAt(text, at);
            read.append(pair == null ? text.substring(at, at + 1) : pair[1]);
            at += pair == null ? 1 : pair[0].length();
        }
        return read.toString();
    }

    private String[] pairAt(String text, int at) {
        if (this == VNI && Character.isUpperCase(text.charAt(at))) return upperPairAt(text, at);
        for (String[] pair : pairs) if (text.startsWith(pair[0], at)) return pair;
        return null;
    }

    /** VNI has capitals of its own, one for each small letter; TCVN3 has them in a font of capitals. */
    private String[] upperPairAt(String text, int at) {
        for (String[] pair : pairs)
            if (text.regionMatches(true, at, pair[0], 0, pair[0].length()))
                return new String[] {pair[0], pair[1].toUpperCase(Locale.ROOT)};
        return null;
    }

    /** The text as a font displays it. */
    static String ofFont(String font, String text) {
        if (font == null || text.isEmpty()) return text;
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn") && mayBeLegacy(text)) {
            String read = TCVN3.unicode(text);
            return name.endsWith("h") ? read.toUpperCase(Locale.ROOT) : read;
        }
        return name.startsWith("vni") && mayBeLegacy(text) ? VNI.unicode(text) : text;
    }

    /**
     * Which letters all these texts are in, when nearly all words say so; empty for Unicode and for other languages.
     */
    static Optional<LegacyLetters> of(List<String> texts) {
        List<String> asked = texts.stream().filter(LegacyLetters::mayBeLegacy).distinct().limit(LOOKED_AT).toList();
        double asTheyAre = share(asked, null);
        LegacyLetters better = share(asked, TCVN3) >= share(asked, VNI) ? TCVN3 : VNI;
        return asTheyAre < SURE && share(asked, better) >= SURE && share(asked, better) > asTheyAre
                ? Optional.of(better) : Optional.empty();
    }

    private static double share(List<String> texts, LegacyLetters letters) {
        return texts.stream().map(text -> VietnameseSyllable.count(letters == null ? text : letters.unicode(text)))
                .reduce(Count.NONE, Count::plus).share();
    }

    /** One text, converted when it cannot be Vietnamese as it is and is Vietnamese word by word afterwards. */
    static String alone(String text) {
        if (!mayBeLegacy(text) || VietnameseSyllable.count(text).others() == 0) return text;
        for (LegacyLetters letters : values()) {
            String read = letters.unicode(text);
            if (VietnameseSyllable.count(read).all()) return read;
        }
        return text;
    }

    /** Only Western European letters, and at least one outside a to z. Most Vietnamese words in Unicode have other letters. */
    static boolean mayBeLegacy(String text) {
        boolean some = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 0xff && letter != '\u0178') return false;
            some |= letter > 0xa0;
        }
        return some;
    }
}
