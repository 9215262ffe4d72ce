package vn.tungnha.territory.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.territory.OperationPreview;
import vn.tungnha.territory.PlaceEdit;
import vn.tungnha.territory.Territory;
import vn.tungnha.territory.TerritoryDirectory;
import vn.tungnha.territory.TerritoryLine;
import vn.tungnha.territory.TerritoryOperation;
import vn.tungnha.territory.TerritoryOperations;
import vn.tungnha.territory.TerritoryPage;
import vn.tungnha.territory.TerritoryPreview;

/** The administrative tree: reading it and changing single places. {@code at} is a place at or beneath {@code place}. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/territory/{at}")
class TerritoryController {
    /** @param id of the place that was changed or created */
    record ChangedPlace(int id) {}

    private final Territory territory;
    private final TerritoryOperations operations;
    private final TerritoryDirectory directory;

    TerritoryController(Territory territory, TerritoryOperations operations, TerritoryDirectory directory) {
        this.operations = operations;
        this.territory = territory;
        this.directory = directory;
    }

    @GetMapping
    @Needs(Permission.KEEP_PLACES)
    TerritoryPage page(Caller caller, @PathVariable int place, @PathVariable int at) { return directory.page(caller.account(), at); }

    /** The places right beneath; with a text, places at any level beneath whose name contains it, at most 100. */
    @GetMapping("/within")
    @Needs(Permission.KEEP_PLACES)
    List<TerritoryLine> within(Caller caller, @PathVariable int place, @PathVariable int at, @RequestParam(defaultValue = "") String text) {
        return directory.within(caller.account(), at, text);
    }

    /** Preview of a change; writes nothing. */
    @PostMapping("/preview")
    @Needs(Permission.KEEP_PLACES)
    TerritoryPreview preview(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody PlaceEdit edit) {
        return territory.preview(caller.account(), at, edit);
    }

    @PostMapping("/changes")
    @Needs(Permission.KEEP_PLACES)
    ChangedPlace change(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody PlaceEdit edit) {
        return new ChangedPlace(territory.make(caller.account(), at, edit));
    }

    /** Preview of a change of several places; writes nothing. */
    @PostMapping("/operations/preview")
    @Needs(Permission.MANAGE_PLACES)
    OperationPreview previewOperation(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody TerritoryOperation operation) {
        return operations.preview(caller.account(), at, operation);
    }

    @PostMapping("/operations")
    @Needs(Permission.MANAGE_PLACES)
    ChangedPlace operate(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody TerritoryOperation operation) {
        return new ChangedPlace(operations.make(caller.account(), at, operation));
    }

    /** Takes back the last change of the place, also one of several places. */
    @PostMapping("/undo")
    @Needs(Permission.KEEP_PLACES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Caller caller, @PathVariable int place, @PathVariable int at) { territory.undo(caller.account(), at); }
}
