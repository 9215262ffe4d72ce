package vn.tungnha.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.tungnha.kernel.Workbook.Sheet;

/** The lists of a small made-up province that fit together: 6 communes, 24 villages, their officers and teams, and the households of one commune. */
final class SampleFiles {
    private record Commune(String code, String type, String name) {}

    private record Village(Commune commune, String name, int households) {}

    private static final String PROVINCE_CODE = "98";
    private static final List<Commune> COMMUNES = List.of(new Commune("98001", "phường", "Suối Hoa"), new Commune("98004", "xã", "Bản Lầu"),
            new Commune("98007", "xã", "Nậm Mây"), new Commune("98010", "xã", "Đồng Xuân"), new Commune("98013", "xã", "Khuổi Sao"), new Commune("98016", "xã", "Pác Lạn"));
    private static final int VILLAGES_OF_COMMUNE = 4;
    private static final String COUNTED_ON = "31/12/2024";
    private static final String TAKES_PART_FROM = "01/01/2025";
    private static final int LISTED_HOUSEHOLDS = 20;
    private static final List<String> WAYS_IN = List.of("Cạnh nhà văn hóa", "Đầu bản, gần cầu", "Sau trường học", "Ngõ vào suối", "Lưng đồi, nhà sàn");

    private final SplittableRandom random = new SplittableRandom(98);
    private final DemoNames names = new DemoNames();
    private final List<Village> villages = villages();
    private int phone = 912_000_100;

    List<SampleFile> all() {
        return List.of(new SampleFile("places", "1-dia-ban.xlsx", places()), new SampleFile("staff", "2-can-bo.xlsx", staff()),
                new SampleFile("teams", "3-to-cong-nghe-so.xlsx", teams()), new SampleFile("households", "4-ho-phuong-suoi-hoa.xlsx", households()));
    }

    private List<Village> villages() {
        List<String> free = names.villages(random);
        return IntStream.range(0, COMMUNES.size() * VILLAGES_OF_COMMUNE)
                .mapToObj(i -> new Village(COMMUNES.get(i / VILLAGES_OF_COMMUNE), free.get(i), 35 + random.nextInt(60))).toList();
    }

    private Sheet places() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(PROVINCE_CODE, "Sông Mây", "tỉnh", "", "", "", "", "", ""));
        for (Commune commune : COMMUNES) {
            List<Village> within = villages.stream().filter(each -> each.commune() == commune).toList();
            int households = within.stream().mapToInt(Village::households).sum();
            rows.add(List.of(commune.code(), commune.name(), commune.type(), PROVINCE_CODE, households, households * 4, COUNTED_ON, "UBND xã", TAKES_PART_FROM));
            for (Village village : within) rows.add(List.of("", village.name(), "thôn", commune.code(), village.households(), village.households() * 4, COUNTED_ON, "Trưởng thôn", TAKES_PART_FROM));
        }
        return new Sheet("Địa bàn", List.of("Mã", "Tên", "Loại", "Mã cấp trên", "Số hộ", "Số người", "Số liệu ngày", "Nguồn", "Tham gia từ"), rows);
    }

    private Sheet staff() {
        var rows = new ArrayList<List<Object>>();
        rows.add(person(1, "Cán bộ tỉnh", "", ""));
        for (Commune commune : COMMUNES) rows.add(person(rows.size() + 1, "Cán bộ xã", commune.name(), ""));
        for (Village village : villages)
            for (String role : List.of("Tổ trưởng", "Tổ viên")) rows.add(person(rows.size() + 1, role, village.commune().name(), village.name()));
        return new Sheet("Người dùng", List.of("STT", "Họ và tên", "Số điện thoại", "Vai trò", "Xã, phường", "Thôn, tổ dân phố"), rows);
    }

    private List<Object> person(int number, String role, String commune, String village) {
        return List.of(number, name(random.nextBoolean()), phone(), role, commune, village);
    }

    private Sheet teams() {
        var rows = new ArrayList<List<Object>>();
        for (Village village : villages)
            for (String position : List.of("Tổ trưởng", "Thành viên", "Thành viên")) {
                boolean female = random.nextBoolean();
                rows.add(List.of(rows.size() + 1, name(female), female ? "Nữ" : "Nam", 1968 + random.nextInt(36), position, phone(), village.commune().name(), village.name(),
                        "12/QĐ-UBND", "15/03/2024"));
            }
        return new Sheet("Danh sách tổ", List.of("STT", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ trong tổ", "Số điện thoại", "Xã, phường", "Thôn, tổ dân phố",
                "Quyết định số", "Ngày quyết định"), rows);
    }

    private Sheet households() {
        var rows = new ArrayList<List<Object>>();
        for (Village village : villages.subList(0, VILLAGES_OF_COMMUNE))
            for (int i = 0; i < LISTED_HOUSEHOLDS; i++)
                rows.add(List.of(rows.size() + 1, name(i % 3 == 0), village.name(), WAYS_IN.get(random.nextInt(WAYS_IN.size())), phone(),
                        i % 9 == 4 ? "Cận nghèo" : "", i % 7 == 2 ? "x" : ""));
        return new Sheet("Hộ dân", List.of("STT", "Họ tên chủ hộ", "Thôn, tổ dân phố", "Địa chỉ/Lối vào", "Số điện thoại", "Hộ nghèo/Cận nghèo", "Hộ kinh doanh"), rows);
    }

    private String name(boolean female) {
        String group = names.ethnicGroup(random);
        return names.person(names.surname(group, random), group, female, random);
    }

    private String phone() { return "0" + phone++; }
}
