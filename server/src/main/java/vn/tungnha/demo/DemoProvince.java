package vn.tungnha.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.access.Accounts;
import vn.tungnha.access.Devices;
import vn.tungnha.access.Roles;
import vn.tungnha.catalogue.Catalogue;
import vn.tungnha.database.DatabaseAddress;
import vn.tungnha.kernel.ProvinceDay;
import vn.tungnha.ledger.Contacts;
import vn.tungnha.ledger.Ledger;
import vn.tungnha.place.Place;
import vn.tungnha.place.Places;

/**
 * Loads the demo province through the ledger's own door, week by week in the order the server would have heard it. The history is a function of the seed:
 * a later last day only adds to it, and an interrupted load is taken up again because known facts are answered ALREADY.
 */
@Component
public class DemoProvince {
    /**
     * What stands in the database.
     *
     * @param somethingElse accounts or places are there that are not the demo's
     * @param scale         the scale of the demo province, or null when there is none yet
     * @param until         the last day it has lived, or null
     * @param withoutPlaces the demo here is the empty one
     */
    public record Standing(boolean somethingElse, Integer scale, LocalDate until, boolean withoutPlaces) {}

    static final long SEED = 20_220_301;

    private final DemoStore store;
    private final DemoTurns turns;
    private final Places places;
    private final Accounts accounts;
    private final Roles roles;
    private final Devices devices;
    private final Contacts contacts;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final DemoProgress progress;

    DemoProvince(DemoStore store, DemoTurns turns, Places places, Accounts accounts, Roles roles, Devices devices, Contacts contacts, Catalogue catalogue, Ledger ledger,
            DemoProgress progress) {
        this.store = store;
        this.turns = turns;
        this.places = places;
        this.accounts = accounts;
        this.roles = roles;
        this.devices = devices;
        this.contacts = contacts;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.progress = progress;
    }

    public Standing standing() {
        var loaded = store.loaded();
        return new Standing(store.somethingElse(), loaded.map(DemoStore.Loaded::scale).orElse(null), loaded.map(DemoStore.Loaded::until).orElse(null),
                loaded.map(DemoStore.Loaded::withoutPlaces).orElse(false));
    }

    /** False where the database holds something that is not a demo's; asked before there is a house. */
    public static boolean mayBeThrownAway(DatabaseAddress address) { return DemoStore.mayBeThrownAway(address); }

    /** Loads what is missing until the last day, waiting while another process does so; returns how many facts that were. */
    public long load(DemoOptions options, DemoListener listener) {
        try (var turn = turns.await(listener::waiting)) {
            return tell(options, listener);
        }
    }

    private long tell(DemoOptions options, DemoListener listener) {
        DemoStore.Loaded before = store.loaded().orElseGet(() -> {
            store.begin(SEED, options.scale());
            return new DemoStore.Loaded(SEED, options.scale(), null, false);
        });
        if (before.until() != null && !before.until().isBefore(options.until())) {
            progress.begin(before.until(), before.until());
            progress.end();
            return 0;
        }
        progress.begin(before.until() == null ? DemoOptions.BEGIN : before.until(), options.until());
        DemoCast cast = new DemoCast(new DemoNames(), before.seed());
        List<DemoLeaf> leaves = stage(cast, before);
        var feeding = new DemoFeeding(ledger, leaves, before, options.until());
        long facts = feeding.run(told -> reached(told, options.until(), listener), progress::heard);
        feeding.phones().keep(devices, contacts, ProvinceDay.start(options.until().plusDays(1)));
        progress.end();
        return facts;
    }

    private void reached(DemoFeeding.Told told, LocalDate until, DemoListener listener) {
        store.reached(told.day());
        progress.told(told.day(), told.facts());
        listener.told(told.day(), until, told.facts());
    }

    List<DemoLeaf> stage(DemoCast cast, DemoStore.Loaded before) {
        Map<String, Integer> ids = placeIds(cast);
        Map<String, Integer> leaves = new HashMap<>();
        ids.forEach((key, id) -> leaves.put(key, places.get(id, DemoOptions.BEGIN).ownLeaf()));
        DemoCast.Stage stage = cast.stage(ids, leaves);
        accounts.keep(cast.accounts);
        roles.grant(stage.roles());
        for (DemoPeople person : DemoPeople.values()) accounts.setPassword(person.account(), DemoPeople.PASSWORD, false);
        List<DemoService> services = new DemoServices(ledger, catalogue, leaves.get("06"), DemoPeople.TUAN.account()).tell();
        return leaves(cast, stage, leaves, services, before);
    }

    /** Founds the places, or finds them again as they were founded: ids follow the order of the drafts. */
    private Map<String, Integer> placeIds(DemoCast cast) {
        Optional<Place> province = places.byCode(Place.PROVINCE, "06", DemoOptions.BEGIN);
        if (province.isEmpty()) return places.found(cast.places);
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < cast.places.size(); i++) ids.put(cast.places.get(i).key(), province.get().id() + i);
        return ids;
    }

    private static List<DemoLeaf> leaves(DemoCast cast, DemoCast.Stage stage, Map<String, Integer> leaves, List<DemoService> services, DemoStore.Loaded before) {
        var names = new DemoNames();
        var all = new ArrayList<DemoLeaf>();
        List<DemoService> forCadres = services.stream().filter(DemoService::forCadres).toList();
        List<DemoService> forCitizens = services.stream().filter(service -> !service.forCadres()).toList();
        UUID tuan = DemoPeople.TUAN.account();
        all.add(new DemoOffice(leaves.get("06"), tuan, List.copyOf(cast.districts().values()), before.seed()));
        cast.districts().forEach((code, name) -> all.add(new DemoDistrict(leaves.get(code), code, name, tuan, before.seed())));
        cast.communeShares(stage).forEach(share -> all.add(new DemoCommune(leaves.get(share.code()), share, stage.offices().get(share.code()), stage.foundings().get(share.code()),
                forCadres, names, before.seed())));
        List<DemoShare> shares = DemoShare.of(stage.villages(), before.scale());
        for (int i = 0; i < shares.size(); i++)
            all.add(new DemoVillage(stage.villages().get(i).with(shares.get(i)), forCitizens, names, before.scale(), before.seed()));
        return all;
    }
}
