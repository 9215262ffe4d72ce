package vn.tungnha.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungnha.kernel.Ids;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.ledger.NewFact;
import vn.tungnha.ledger.Receipt;
import vn.tungnha.place.Places;
import vn.tungnha.testing.TestClock;
import vn.tungnha.testing.Village;

/** A seller of the village Nà Mòn on one platform, and the export of last month's orders. */
abstract class OrdersFixture {
    final Instant NOW = TestClock.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(60);
    static final String HEADINGS = "Mã đơn hàng,Ngày đặt,Gian hàng,Sản phẩm,Số lượng,Thành tiền,Trạng thái\n";

    static final String LAST_MONTH = HEADINGS + """
            VS-1,01/10/2026,Bí xanh cô Mẩy,Bí xanh thơm,20,"360.000 đ",Hoàn thành
            VS-2,03/10/2026 14:05,BÍ XANH CÔ MẨY,Bí xanh thơm,5,90000,Đã giao
            VS-2,03/10/2026 14:05,BÍ XANH CÔ MẨY,Mật ong,1,"250,000",Đã giao
            VS-3,2026-10-05,Bí xanh cô Mẩy,Bí xanh thơm,1,18.000,Đã hủy
            """;

    @Autowired ApplicationContext context;
    @Autowired Orders orders;
    @Autowired WaitingShops shops;
    @Autowired Ledger ledger;
    @Autowired Places places;
    @Autowired JdbcClient jdbc;
    Village nain;
    UUID voso;
    UUID may;
    UUID account;

    @BeforeEach
    void maySellsOnVoso() {
        nain = new Village(context);
        voso = Ids.next(NOW);
        may = Ids.next(NOW);
        int province = places.get(nain.province, ProvinceDay.of(NOW)).ownLeaf();
        accept(ledger.tell(List.of(new NewFact(voso, province, "service.added/1", voso, nain.tuan, null, null, null, NOW,
                "{\"code\":\"voso\",\"name\":\"voso.vn\",\"category\":\"x\",\"pillar\":\"economy\",\"audience\":\"citizen\",\"owner\":\"x\",\"status\":\"live\"}", null)), NOW));
        account = Ids.next(NOW);
        accept(nain.tell(NOW, nain.household(nain.lan, may, NOW, "Nông Thị Mẩy"), opened(account, may, "Bí xanh cô Mẩy")));
    }

    OrderReport take(UUID who, String file) { return orders.importFile(nain.commune, who, voso, "don-hang-thang-10.csv", bytes(file), false); }

    NewFact opened(UUID id, UUID subject, String shop) {
        return nain.fact(nain.lan, id, "account.opened/1", subject, NOW, "{\"service\":\"" + voso + "\",\"use\":\"sell\"}", "{\"shop\":\"" + shop + "\"}");
    }

    long measure(String name) {
        return jdbc.sql("""
                select coalesce(sum(t.amounts[m.id]), 0) from ledger.tally t, ledger.measure m where t.leaf = :leaf and m.name = :name and t.grain = 3
                """).params(Map.of("leaf", nain.leaf, "name", name)).query(Long.class).single();
    }

    static void accept(List<Receipt> receipts) { assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.ACCEPTED); }

    static byte[] bytes(String file) { return file.getBytes(StandardCharsets.UTF_8); }
}
