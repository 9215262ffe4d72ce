package vn.tungnha.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tungnha.kernel.Refusal;
import vn.tungnha.kernel.Table;
import vn.tungnha.place.Places;
import vn.tungnha.territory.TerritoryOperations.Prepared;

/** Reorganises the places beneath one by a file of old and new units: previewed with its sums, made as a whole, taken back as one change. */
@Component
public class Reorganisations {
    private static final String SAMPLE = "/territory/backan-to-thainguyen-2025.csv";

    private final Places places;
    private final Territory territory;
    private final TerritoryOperations operations;

    Reorganisations(Places places, Territory territory, TerritoryOperations operations) {
        this.places = places;
        this.territory = territory;
        this.operations = operations;
    }

    public ReorganisationPreview preview(UUID account, int at, ReorganisationRequest request, String fileName, byte[] file) {
        ReorganisationFile read = read(account, at, request, fileName, file);
        int rows = read.before().size() + read.refused().size();
        if (!read.refused().isEmpty()) return new ReorganisationPreview(rows, read.refused(), null);
        return new ReorganisationPreview(rows, read.refused(), operations.preview(prepared(at, request, read)));
    }

    /** Returns the place on whose page the change is recorded. */
    public int make(UUID account, int at, ReorganisationRequest request, String fileName, byte[] file) {
        ReorganisationFile read = read(account, at, request, fileName, file);
        if (!read.refused().isEmpty()) throw new Refusal(TerritoryProblem.TERRITORY_ROWS_REFUSED, Map.of("count", read.refused().size()));
        operations.make(account, prepared(at, request, read));
        return at;
    }

    /** Tỉnh Bắc Kạn on 1-7-2025, as CSV. */
    public byte[] sample(UUID account, int at) {
        territory.check(account, at);
        try (var in = Reorganisations.class.getResourceAsStream(SAMPLE)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ReorganisationFile read(UUID account, int at, ReorganisationRequest request, String fileName, byte[] file) {
        territory.check(account, at);
        request.check();
        Table table = Table.recognise(fileName, file, ReorganisationFile.COLUMNS);
        if (table.rows().isEmpty()) throw new Refusal(TerritoryProblem.TERRITORY_FILE_EMPTY);
        return new ReorganisationFile(places, at, request, table);
    }

    private static Prepared prepared(int at, ReorganisationRequest request, ReorganisationFile read) {
        return new Prepared(at, TerritoryChange.Kind.REORGANISED, read.plan(), read.before(), read::after, request.decision(), request.decidedOn());
    }
}
