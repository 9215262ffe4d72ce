package vn.tungnha.command;

import java.util.Map;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.catalogue.CatalogueProblem;
import vn.tungnha.indicator.IndicatorProblem;
import vn.tungnha.kernel.Problem;
import vn.tungnha.kernel.TableProblem;
import vn.tungnha.place.PlaceProblem;
import vn.tungnha.report.ReportProblem;

/** Refusals that a command may meet, in words for the terminal; the app has its own for all of them. */
final class RefusalWords {
    private RefusalWords() {}

    /** Without a capital and without a full stop, to stand inside of a sentence. */
    static String of(Problem problem, Map<String, Object> params) {
        return switch (problem) {
            case PlaceProblem place -> place(place, params);
            case TableProblem table -> table(table, params);
            case CatalogueProblem.SERVICE_CODE_TAKEN -> "a service with the code " + params.get("code") + " is there already, described otherwise";
            case CatalogueProblem.SERVICE_NO_PROVINCE -> "there is no province yet; bring in the places first: ./tungnha import places FILE";
            case CatalogueProblem.SERVICE_CELL_INVALID -> "the value is missing, too long or none of those allowed";
            case AccessProblem.ACCOUNT_NAME_TAKEN -> "there is an account named " + params.get("name") + " already";
            case AccessProblem.ACCOUNT_NAME_INVALID -> "\"" + params.get("name") + "\" cannot be signed in with; use 2 to 64 of a-z, 0-9, dot, dash and underscore";
            case AccessProblem.DISPLAY_NAME_MISSING -> "the person's name is missing";
            case ReportProblem.REPORT_DAY_AHEAD -> "the day " + params.get("day") + " is still to come";
            case IndicatorProblem.PERIOD_INVALID -> "nothing was counted yet on " + params.get("to");
            case ReportProblem.REPORT_OF_NO_COMMUNE -> params.get("place") + " is no commune; a monthly report is a commune's";
            default -> problem.name() + " " + params;
        };
    }

    private static String table(TableProblem problem, Map<String, Object> params) {
        return switch (problem) {
            case TABLE_ENCODING -> "it is not written in UTF-8 (line " + params.get("line") + "); save the file as \"CSV UTF-8\"";
            case TABLE_COLUMNS -> "the column \"" + params.get("column") + "\" is missing, stands there twice or is none of those that can be brought in";
            case TABLE_UNREADABLE -> "the file " + params.get("file") + " cannot be read";
            case TABLE_ROW_TOO_LONG -> "it has more cells than there are columns; put quotes around a cell that holds the separator";
            case TABLE_TOO_LARGE -> "it is too large (at most " + params.get("lines") + " lines); split it";
        };
    }

    private static String place(PlaceProblem problem, Map<String, Object> params) {
        return switch (problem) {
            case PLACE_TYPE_UNKNOWN -> "\"" + params.get("type") + "\" is no type of place";
            case PLACE_CODE_TAKEN -> "the code " + params.get("code") + " belongs to another place on these days";
            case PLACE_NAME_TAKEN -> "\"" + params.get("name") + "\" stands there already on these days";
            case PLACE_NAME_MISSING -> "the name is missing";
            case PLACE_PARENT_MISSING -> "".equals(params.get("parent")) ? "the place above is not named"
                    : "no place above it has the code " + params.get("parent") + " on all of its days";
            case PLACE_PARENT_CYCLE -> "the places above lead back to this one";
            case PLACE_PARENT_LEVEL -> "the place " + params.get("parent") + " is not of a higher level";
            case PLACE_DATE_INVALID -> "".equals(params.get("value")) ? "the day is missing" : "\"" + params.get("value") + "\" is no day, or ends before it begins";
            case PLACE_NUMBER_INVALID -> "".equals(params.get("value")) ? "the number is missing" : "\"" + params.get("value") + "\" is not such a number";
            case PLACE_UNKNOWN, PLACE_LEAF_MISSING -> "there is no such place: " + params;
        };
    }
}
