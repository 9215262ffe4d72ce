package vn.tungnha.place;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import vn.tungnha.kernel.Refusal;

/** Maps violated constraints of the database to refusals. */
final class PlaceConstraints {
    private static final String FOREIGN_KEY = "23503";
    private static final Map<String, PlaceProblem> REFUSALS = Map.of(
            "place_code_once", PlaceProblem.PLACE_CODE_TAKEN, "village_code_once", PlaceProblem.PLACE_CODE_TAKEN,
            "place_name_once", PlaceProblem.PLACE_NAME_TAKEN, "place_not_its_own_parent", PlaceProblem.PLACE_PARENT_CYCLE,
            "place_parent_stands", PlaceProblem.PLACE_PARENT_MISSING, "place_parent_higher", PlaceProblem.PLACE_PARENT_LEVEL,
            "place_main_leaf", PlaceProblem.PLACE_LEAF_MISSING, "leaf_home_stands", PlaceProblem.PLACE_LEAF_MISSING);

    /** {@code Key (parent, type, name, valid)=(12, thôn, Nà Mòn, [2025-07-01,))}: the last column before the days. */
    private static final Pattern KEY = Pattern.compile("valid\\)=\\((?:[^,]*, )+?([^,]*), [\\[(][^)\\]]*[)\\]]\\) conflicts");

    private PlaceConstraints() {}

    static RuntimeException refusal(DataAccessException failure, Map<String, Object> params) {
        if (!(NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException cause)) return failure;
        ServerErrorMessage message = cause.getServerErrorMessage();
        PlaceProblem problem = message == null || message.getConstraint() == null ? null : REFUSALS.get(message.getConstraint());
        return problem == null ? failure : new Refusal(problem, named(message, params));
    }

    /** One statement writes many places: the detail of the message says which code or name collides. */
    private static Map<String, Object> named(ServerErrorMessage message, Map<String, Object> params) {
        Matcher key = message.getDetail() == null ? null : KEY.matcher(message.getDetail());
        return key != null && key.find() && !key.group(1).isEmpty() ? Map.of("code", key.group(1), "name", key.group(1)) : params;
    }

    /** A place that cannot be deleted, because something else refers to it. */
    static RuntimeException inUse(DataAccessException failure) {
        boolean referred = NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException cause && FOREIGN_KEY.equals(cause.getSQLState());
        return referred ? new Refusal(PlaceProblem.PLACE_IN_USE) : refusal(failure, Map.of());
    }
}
