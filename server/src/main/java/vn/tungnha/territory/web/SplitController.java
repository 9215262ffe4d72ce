package vn.tungnha.territory.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tungnha.access.Caller;
import vn.tungnha.access.MaxBodySize;
import vn.tungnha.access.Needs;
import vn.tungnha.access.Permission;
import vn.tungnha.territory.SplitChoice;
import vn.tungnha.territory.SplitPreview;
import vn.tungnha.territory.TerritorySplits;
import vn.tungnha.territory.VillageSplit;

/** Splitting a village in two. {@code at} is a village at or beneath {@code place}. */
@RestController
@RequestMapping("/api/v1/console/places/{place}/territory/{at}/split")
class SplitController {
    /** @param id of the new village */
    record NewVillage(int id) {}

    /** The ids of a village's households. */
    private static final long LONG_LIST = 1L << 20;

    private final TerritorySplits splits;

    SplitController(TerritorySplits splits) { this.splits = splits; }

    /** The households and businesses of the village with the fields that identify them, for comparison with the annex of the decision. */
    @GetMapping
    @Needs(Permission.MANAGE_PLACES)
    List<SplitChoice> choices(Caller caller, @PathVariable int place, @PathVariable int at) { return splits.choices(caller.account(), at); }

    /** Preview of the split; writes nothing. */
    @PostMapping("/preview")
    @MaxBodySize(LONG_LIST)
    @Needs(Permission.MANAGE_PLACES)
    SplitPreview preview(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody VillageSplit split) {
        return splits.preview(caller.account(), at, split);
    }

    @PostMapping
    @MaxBodySize(LONG_LIST)
    @Needs(Permission.MANAGE_PLACES)
    NewVillage split(Caller caller, @PathVariable int place, @PathVariable int at, @RequestBody VillageSplit split) {
        return new NewVillage(splits.make(caller.account(), at, split));
    }
}
