package vn.tungnha.command;

import java.util.Map;
import vn.tungnha.access.AccessProblem;
import vn.tungnha.catalogue.CatalogueProblem;
import vn.tungnha.kernel.PeriodProblem;
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
            case AccessProblem.ROLE_LEVEL_WRONG -> "nobody can be " + params.get("role") + " at " + params.get("place") + "; choose a place of that role's level with --at CODE";
            case AccessProblem.DISPLAY_NAME_MISSING -> "the person's name is missing";
            case ReportProblem.REPORT_DAY_AHEAD -> "the day " + params.get("day") + " is still to come";
            case PeriodProblem.PERIOD_INVALID -> "nothing was counted yet on " + params.get("to");
            case ReportProblem.REPORT_OF_A_VILLAGE -> params.get("place") + " is a village; a monthly report is a commune's or a higher place's";
            default -> problem.name() + " " + params;
        };
    }

    private static String table(TableProblem problem, Map<String, Object> params) {
        return switch (problem) {
            case TABLE_ENCODING -> "its letters cannot be read (line " + params.get("line") + "); save the file as xlsx, or as \"CSV UTF-8\"";
            case TABLE_FORMAT -> "the file " + params.get("file") + " is no table that can be read (" + params.get("format") + "); open it in Excel and save it as xlsx";
            case TABLE_SEVERAL -> "more than one sheet holds such a table: " + params.get("sheets") + "; keep the one to bring in";
            case TABLE_DIGITS_LOST -> "the spreadsheet has cut the digits of " + params.get("value") + "; make the column text and bring in the original again";
            case TABLE_CELL_ERROR -> "the cell shows " + params.get("value") + " instead of a value; open the file in Excel, mend the formula and save";
            case TABLE_COLUMNS -> "the column \"" + params.get("column") + "\" is missing, stands there twice or is none of those that can be brought in";
            case TABLE_UNREADABLE -> "the file " + params.get("file") + " cannot be read";
            case TABLE_ROW_TOO_LONG -> "it has more cells than there are columns; put quotes around a cell that holds the separator";
            case TABLE_TOO_LARGE -> "it is too large (at most " + params.get("lines") + " lines, " + params.get("letters") + " letters in a cell); split it";
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
            case PLACE_ROW_TWICE -> "the row repeats line " + params.get("line");
            case PLACE_CHANGED -> params.get("place") + " (code " + params.get("code") + ") is there and is described otherwise; an import changes no name, type, code or days";
            case PLACE_NAME_ALIKE -> "\"" + params.get("name") + "\" looks like \"" + params.get("other") + "\"; if they are two places, give each a code";
            case PLACE_CODE_DIGITS -> "the code " + params.get("code") + ("".equals(params.get("likely")) ? " has a wrong number of digits for its level"
                    : " lacks its zeros, probably " + params.get("likely") + "; make the column text");
            case PLACE_SECOND_ROOT -> "the province is " + params.get("root") + "; there cannot be a second one beside it: " + params.get("name");
            case PLACE_CHANGED_LATER -> "it changes on " + params.get("day") + " already";
            case PLACE_ABOLISHED -> "it does not exist from " + params.get("day") + " on";
            case PLACE_HAS_CHILDREN -> params.get("count") + " places beneath it would have no parent";
            case PLACE_NO_VILLAGE -> "only a village is split";
            case PLACE_IN_USE -> "roles or documents refer to it";
            case PLACE_UNKNOWN, PLACE_LEAF_MISSING -> "there is no such place: " + params;
        };
    }
}
