package vn.tungnha.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tungnha.place.Days;
import vn.tungnha.place.PlaceDraft;
import vn.tungnha.place.Places;

/**
 * A province of one test's own: the first district has the communes Địa Linh (villages Nà Mòn and Bản Váng) and Hà Hiệu (Nà Vài), the
 * other district has Văn Lang (Khau Lạ). Codes are unique to the test.
 */
public record TestProvince(int province, int district, int diaLinh, int haHieu, int otherDistrict, int vanLang,
        int naMon, int banVang, int naVai, int khauLa) {

    public static TestProvince found(Places places) { return found(places, Days.ALWAYS); }

    public static TestProvince found(Places places, Days valid) {
        String own = "t" + UUID.randomUUID().toString().substring(0, 7);
        Map<String, Integer> ids = places.found(List.of(
                new PlaceDraft("province", null, own, "Bắc Kạn " + own, "tỉnh", valid),
                new PlaceDraft("district", "province", own + "1", "Ba Bể", "huyện", valid),
                new PlaceDraft("diaLinh", "district", own + "11", "Địa Linh", "xã", valid),
                new PlaceDraft("haHieu", "district", own + "12", "Hà Hiệu", "xã", valid),
                new PlaceDraft("otherDistrict", "province", own + "2", "Na Rì", "huyện", valid),
                new PlaceDraft("vanLang", "otherDistrict", own + "21", "Văn Lang", "xã", valid),
                new PlaceDraft("naMon", "diaLinh", null, "Nà Mòn", "thôn", valid),
                new PlaceDraft("banVang", "diaLinh", null, "Bản Váng", "thôn", valid),
                new PlaceDraft("naVai", "haHieu", null, "Nà Vài", "thôn", valid),
                new PlaceDraft("khauLa", "vanLang", null, "Khau Lạ", "thôn", valid)));
        return new TestProvince(ids.get("province"), ids.get("district"), ids.get("diaLinh"), ids.get("haHieu"), ids.get("otherDistrict"),
                ids.get("vanLang"), ids.get("naMon"), ids.get("banVang"), ids.get("naVai"), ids.get("khauLa"));
    }
}
