package vn.tungnha.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tungnha.access.Account;
import vn.tungnha.access.Accounts;

/** The demo without places: one administrator with a known password, and files to import, so that a visitor can do the work of a first day. */
@Component
public class EmptyProvince {
    private final DemoStore store;
    private final Accounts accounts;
    private final boolean running;

    public EmptyProvince(DemoStore store, Accounts accounts, @Value("${tungnha.demo-empty:false}") boolean running) {
        this.store = store;
        this.accounts = accounts;
        this.running = running;
    }

    /** Creates the administrator where there is none yet. Called only when {@link DemoProvince#standing} found no data, or data of a demo. */
    @Transactional
    public void open() {
        accounts.bootstrapAdministrator()
                .flatMap(oneTime -> accounts.administrator()).ifPresent(account -> accounts.setPassword(account, DemoPeople.PASSWORD, false));
        store.beginWithoutPlaces();
    }

    /** The administrator's account while the server runs this demo. */
    public Optional<Account> administrator() { return running ? accounts.find(Accounts.ADMINISTRATOR) : Optional.empty(); }

    /** In the order of the first day; none in the other demo. */
    public List<SampleFile> files() { return running ? new SampleFiles().all() : List.of(); }
}
