// Made by "npm run api" from contract/api.json; not to be edited.
export interface paths {
    "/api/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/households/{leaf}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["household"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/households/{leaf}/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["indicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/answerers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answerers"];
        put?: never;
        post: operations["name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/answerers/{answerer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["end_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/answerers/{answerer}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/ended-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["confirm_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/ended-roles/{confirmation}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/ended-roles/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/findings/burst-of-visits/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["burst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/findings/clocks-off/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clocksOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["firstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/import-kinds/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/import-kinds/{kind}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put?: never;
        post?: never;
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leftOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/imports/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/indicators/{name}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/join-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/join-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/join-requests/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/join-requests/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/livestreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["livestreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["maps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["named"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/notices/{notice}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/order-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/order-layouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["layouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/order-layouts/{platform}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keep_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/guided/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["guided"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/invitation/{session}/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/join-posters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["joinPosters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/members/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/sign-in-strips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signInStrips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/prints/timesheet/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["timesheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kept"];
        put?: never;
        post: operations["keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/{id}/file/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keptFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/{id}/recalled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["send_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/fresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["fresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/fresh/file/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["freshFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/reports/received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["received"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["round"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/rounds/{round}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/service-indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/services/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changes_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/services/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/services/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shipped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sessions/{session}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/sessions/{session}/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["learners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put?: never;
        post: operations["describe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["phones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/phones/{phone}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/revoke-phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokePhones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/roles/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/roles/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/{account}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/staff/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/stuck/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/stuck/steps/{service}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["step"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/decision-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/decision-files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/decision-files/{file}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/decision-files/{file}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/facts-and-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/members/{member}/personal-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["personalFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/{team}/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["of_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["homes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/teams/of-account/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ofAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["operate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/operations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/reorganisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reorganise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/reorganisation/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewReorganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/reorganisation/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reorganisationSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["choices"];
        put?: never;
        post: operations["split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/split/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/territory/{at}/within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["within"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["voices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/waiting-shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waiting"];
        put?: never;
        post: operations["choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/waiting-shops/{service}/{shop}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/waiting-shops/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["campaigns"];
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/campaigns/{campaign}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/messages/{message}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/places/{place}/zalo/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["connect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/villages/{place}/businesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["businesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/villages/{place}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["households"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/console/voices/{leaf}/{voice}/sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/csrf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["csrf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/become/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["become"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/files/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/villages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["villages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{device}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tell"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/asking/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/asking/{code}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/asking/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["communes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open"];
        put?: never;
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["open_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["workbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sync/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["standing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zalo/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["heard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutAbout: {
            map?: string;
            province?: string;
            /** Format: date */
            today: string;
            version: string;
        };
        AccountMember: {
            /** Format: date */
            fromDay: string;
            joined: boolean;
            /** Format: uuid */
            member: string;
            name?: string;
            /** @enum {string} */
            role: "LEAD" | "DEPUTY" | "MEMBER" | "COLLABORATOR";
            /** Format: uuid */
            team: string;
            teamName: string;
        };
        Answerer: {
            /** Format: int32 */
            answered: number;
            email?: string;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "POLICE" | "TELECOM" | "BANK" | "POST" | "HEALTH" | "SCHOOL" | "OFFICE" | "OTHER";
            /** Format: int32 */
            leaf: number;
            name?: string;
            organisation: string;
            phone?: string;
            place: components["schemas"]["Named"];
            services: string[];
            /** Format: int32 */
            waiting: number;
        };
        AnswererMade: {
            token: string;
        };
        AnswererNaming: {
            email?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "POLICE" | "TELECOM" | "BANK" | "POST" | "HEALTH" | "SCHOOL" | "OFFICE" | "OTHER";
            name?: string;
            organisation: string;
            phone?: string;
            services: string[];
        };
        AnswererWanted: {
            /** Format: uuid */
            service: string;
            /** Format: int32 */
            step: number;
        };
        AnswerTold: {
            /** Format: date-time */
            at: string;
            /** Format: date */
            endedOn?: string;
            /** Format: int32 */
            freed: number;
            giver: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            /** Format: date */
            onDay: string;
            place: components["schemas"]["Named"];
            text: string;
        };
        AskingsAsked: {
            /** Format: date */
            closedOn?: string;
            /** Format: date */
            onDay: string;
            replies: components["schemas"]["AskingsReply"][];
            service: string;
            serviceCode: string;
            /** Format: int32 */
            step: number;
            steps?: unknown;
        };
        AskingsCommune: {
            /** Format: int32 */
            leaf: number;
            name: string;
            type: string;
            villages: components["schemas"]["AskingsVillage"][];
            within?: string;
        };
        AskingsReply: {
            giver: string;
            /** Format: date */
            onDay: string;
            text: string;
        };
        AskingsVillage: {
            /** Format: int32 */
            leaf: number;
            name: string;
            type: string;
        };
        AttendanceReport: {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            already: number;
            /** Format: int32 */
            ambiguous: number;
            dry: boolean;
            lines: components["schemas"]["AttendanceReportLine"][];
            /** Format: int32 */
            matched: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            unknown: number;
        };
        AttendanceReportLine: {
            candidates: components["schemas"]["Learner"][];
            how?: string;
            /** Format: int32 */
            line: number;
            match?: components["schemas"]["Learner"];
            name?: string;
            /** Format: date */
            on?: string;
            /** @enum {string} */
            outcome: "MATCHED" | "ALREADY" | "AMBIGUOUS" | "UNKNOWN" | "REFUSED" | "ABSENT";
            phone?: string;
            trouble?: components["schemas"]["AttendanceReportTrouble"];
            unit?: string;
        };
        AttendanceReportTrouble: {
            code: string;
            column: string;
            params: {
                [key: string]: unknown;
            };
        };
        Board: {
            children: components["schemas"]["BoardChild"][];
            heard: components["schemas"]["OverviewHeardShare"];
            lastYear: components["schemas"]["Period"];
            lines: components["schemas"]["BoardLine"][];
            /** Format: date */
            map: string;
            period: components["schemas"]["Period"];
            place: components["schemas"]["OverviewNamed"];
            /** Format: date-time */
            readAt: string;
            /** Format: date-time */
            recordedUpTo?: string;
        };
        BoardChild: {
            base: number[];
            ever: number[];
            heard: components["schemas"]["OverviewHeardShare"];
            now: number[];
            own: boolean;
            place: components["schemas"]["OverviewNamed"];
            reported: boolean;
        };
        BoardLine: {
            /** Format: int64 */
            base?: number;
            /** @enum {string} */
            direction: "MORE_IS_BETTER" | "LESS_IS_BETTER" | "NEITHER";
            /** Format: int64 */
            ever: number;
            /** @enum {string} */
            group: "ORGANISATION" | "TRAINING" | "OUTREACH" | "DOORS" | "SKILLS" | "PUBLIC_SERVICES" | "PAYMENT" | "COMMERCE" | "HEALTH" | "VOICES" | "DIFFICULTIES";
            /** Format: int64 */
            lastYear: number;
            name: string;
            /** Format: int64 */
            now: number;
            /** Format: double */
            rate?: number;
            stock: boolean;
            /** @enum {string} */
            unit: "HOUSEHOLD" | "PERSON" | "ACCOUNT" | "OCCURRENCE" | "CLASS" | "CONFERENCE" | "EVENT" | "NOTICE" | "PRODUCT" | "TRANSACTION" | "TEAM" | "PLACE" | "DONG";
            /** Format: int64 */
            year: number;
        };
        BusinessLine: {
            /** Format: int32 */
            accounts: number;
            alike: string[];
            /** Format: uuid */
            household?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            locator?: string;
            name?: string;
            /** Format: int32 */
            orders: number;
            owner?: string;
            /** Format: int32 */
            people: number;
            phones?: unknown;
            /** Format: date */
            registeredOn: string;
            /** Format: int32 */
            visits: number;
        };
        CampaignsDelivery: {
            /** Format: date-time */
            changedAt: string;
            /** Format: int32 */
            code?: number;
            messageId?: string;
            reason?: string;
            state: string;
            user: string;
        };
        CampaignsStanding: {
            /** Format: int32 */
            failed: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy?: string;
            /** Format: uuid */
            notice?: string;
            /** Format: int32 */
            queued: number;
            replyTo?: string;
            /** Format: int32 */
            sending: number;
            /** Format: int32 */
            sent: number;
            text: string;
            /** Format: int32 */
            unknown: number;
        };
        Choices: {
            capacity?: string[];
            issuer?: string[];
            methods: {
                [key: string]: string;
            };
            /** Format: int32 */
            number?: number;
            passages: {
                [key: string]: string;
            };
            plans: {
                [key: string]: number;
            };
            recipients?: string[];
            seat?: string;
            sign?: string;
            /** Format: date */
            signedOn?: string;
            signer?: string;
            superior?: string;
            units: {
                [key: string]: string;
            };
        };
        CourseLine: {
            audience: string;
            /** Format: int32 */
            hours?: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            name: string;
            place: string;
            services: string[];
        };
        DashboardMaps: {
            /** Format: date */
            last: string;
            turns: string[];
        };
        Days: {
            /** Format: date */
            from?: string;
            /** Format: date */
            to?: string;
        };
        DecisionFile: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            /** Format: date */
            date: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PDF" | "JPG" | "PNG";
            name: string;
            number: string;
            /** Format: int32 */
            size: number;
        };
        Declared: {
            /** Format: int32 */
            households: number;
            /** Format: date */
            on: string;
            /** Format: int32 */
            people?: number;
            source: string;
        };
        DemoListToImport: {
            fileName: string;
            kind: string;
        };
        DemoLit: {
            /** Format: int32 */
            place: number;
            /** Format: int64 */
            reached: number;
        };
        DemoOpened: {
            door: string;
        };
        DemoPerson: {
            displayName: string;
            door: string;
            name: string;
            password: string;
        };
        DemoPoint: {
            commune: string;
            /** Format: int32 */
            households: number;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            name: string;
            /** Format: int32 */
            place: number;
        };
        DemoProgressSnapshot: {
            /** Format: date */
            day?: string;
            done: boolean;
            /** Format: int64 */
            facts: number;
            /** Format: int64 */
            factsPerSecond: number;
            /** Format: date */
            from?: string;
            running: boolean;
            /** Format: date */
            until?: string;
        };
        DemoSeen: {
            /** Format: int64 */
            householdsReached: number;
            progress: components["schemas"]["DemoProgressSnapshot"];
            villages: components["schemas"]["DemoLit"][];
        };
        DeskAnswer: {
            receipts: components["schemas"]["Receipt"][];
        };
        DeskTelling: {
            body: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            /** Format: date-time */
            occurredAt?: string;
            personal?: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            subject: string;
            type: string;
        };
        DeskTold: {
            facts: components["schemas"]["DeskTelling"][];
            together?: boolean;
        };
        DeviceNewDevice: {
            label?: string;
        };
        DeviceRegisteredDevice: {
            /** Format: uuid */
            id: string;
            secret: string;
        };
        DevicesPhone: {
            /** Format: uuid */
            id: string;
            label: string;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            revokedAt?: string;
        };
        EndedRoleChosen: {
            /** Format: uuid */
            account: string;
            /** Format: int32 */
            at: number;
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            /** Format: int32 */
            successor: number;
        };
        EndedRoleList: {
            confirmations: components["schemas"]["EndedRoleListConfirmation"][];
            places: components["schemas"]["EndedRoleListEndedPlace"][];
        };
        EndedRoleListConfirmation: {
            /** Format: date-time */
            at: string;
            author: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            roles: number;
            /** Format: date-time */
            undoneAt?: string;
            undoneBy?: string;
        };
        EndedRoleListEndedPlace: {
            /** Format: date */
            lastDay: string;
            name: string;
            /** Format: int32 */
            place: number;
            roles: components["schemas"]["EndedRoleListEndedRole"][];
            within?: string;
        };
        EndedRoleListEndedRole: {
            people: components["schemas"]["EndedRoleListHolder"][];
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            successors: components["schemas"]["EndedRoleListSuccessor"][];
        };
        EndedRoleListHolder: {
            /** Format: uuid */
            account: string;
            displayName: string;
            /** Format: date */
            from?: string;
            manageable: boolean;
            name: string;
            /** Format: date */
            to?: string;
        };
        EndedRoleListSuccessor: {
            /** Format: int64 */
            gains: number;
            name: string;
            /** Format: int32 */
            place: number;
            within?: string;
        };
        EndedRolePart: {
            /** Format: uuid */
            confirmation: string;
            roles: components["schemas"]["EndedRoleChosen"][];
        };
        EndedRolesConfirmed: {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            roles: number;
        };
        EndedRolesUndone: {
            /** Format: int32 */
            changed: number;
            /** Format: int32 */
            roles: number;
        };
        EndedRoleWaiting: {
            /** Format: int32 */
            roles: number;
        };
        Figures: {
            /** Format: int64 */
            alone: number;
            /** Format: int64 */
            fromNeighbour: number;
            /** Format: int64 */
            helped: number;
            /** Format: int64 */
            mastered: number;
            /** Format: int64 */
            reached: number;
            /** Format: int64 */
            registered: number;
            /** Format: int64 */
            visits: number;
        };
        FigureSource: {
            /** Format: int64 */
            amount: number;
            beneath?: string;
            /** Format: uuid */
            household?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            last: string;
            /** Format: int32 */
            leaf: number;
            name?: string;
        };
        FigureWordsChip: {
            indicator?: string;
            number: string;
            plain?: string;
            unit?: string;
        };
        Finding: {
            call?: components["schemas"]["FindingLead"];
            params: {
                [key: string]: unknown;
            };
            place: components["schemas"]["OverviewNamed"];
            rule: string;
            /** Format: date */
            since?: string;
            /** @enum {string} */
            tone: "ACT" | "LOOK" | "GLAD";
            within?: components["schemas"]["OverviewNamed"];
        };
        FindingFact: {
            fact: components["schemas"]["ToldFact"];
            household: boolean;
            /** Format: int32 */
            leaf: number;
            name?: string;
            /** Format: uuid */
            subject: string;
        };
        FindingLead: {
            /** Format: uuid */
            member: string;
            name: string;
            phone?: string;
        };
        FirstStep: {
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            goal: number;
            /** @enum {string} */
            step: "PROVINCE" | "PLACES" | "OFFICERS" | "MEMBERS" | "TEAMS" | "HOUSEHOLDS" | "SERVICES" | "ROUNDS";
        };
        FoundingDecision: {
            /** Format: date */
            date: string;
            number: string;
        };
        HeardVoice: {
            answer?: string;
            answeredBy?: string;
            /** Format: date */
            answeredOn?: string;
            /** Format: date-time */
            at: string;
            hasSound: boolean;
            head?: string;
            /** Format: uuid */
            household: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            outcome?: string;
            /** Format: date */
            returnedOn?: string;
            service?: string;
            text?: string;
            village: string;
        };
        HouseholdStory: {
            business?: boolean;
            departure?: unknown;
            farm?: boolean;
            head?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            locator?: string;
            origin?: unknown;
            people: components["schemas"]["HouseholdStoryPerson"][];
            phones?: unknown;
            /** Format: int32 */
            place: number;
            poverty?: string;
            /** Format: date */
            registeredOn: string;
            skills: components["schemas"]["HouseholdStorySkill"][];
            visits: components["schemas"]["HouseholdStoryVisit"][];
        };
        HouseholdStoryPerson: {
            /** Format: int32 */
            birthYear?: number;
            gender?: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            leftOn?: string;
            name?: string;
            phone?: string;
            relation?: string;
        };
        HouseholdStorySkill: {
            /** Format: date */
            lastOn: string;
            /** Format: uuid */
            learner: string;
            /** Format: int32 */
            level: number;
            name?: string;
            /** Format: uuid */
            service: string;
        };
        HouseholdStoryVisit: {
            /** Format: date-time */
            at: string;
            author?: string;
            helps?: unknown;
            /** Format: uuid */
            id: string;
            note?: string;
            /** Format: date */
            onDay: string;
            outcome: string;
            where: string;
        };
        ImportDecisions: {
            decisions: {
                [key: string]: string;
            };
        };
        ImportLayout: {
            columns: components["schemas"]["ImportLayoutHeading"][];
            unused: string[];
        };
        ImportLayoutHeading: {
            column: string;
            heading: string;
        };
        ImportRow: {
            about?: string;
            cells: {
                [key: string]: string;
            };
            choices: components["schemas"]["ImportRowChoice"][];
            /** Format: int32 */
            line: number;
            /** @enum {string} */
            outcome: "NEW" | "CHANGED" | "SAME" | "UNCLEAR" | "REFUSED" | "LEFT_OUT";
            trouble?: components["schemas"]["ImportRowTrouble"];
        };
        ImportRowChoice: {
            key: string;
            label: string;
        };
        ImportRowTrouble: {
            code: string;
            column: string;
            params: {
                [key: string]: unknown;
            };
        };
        ImportRowView: {
            decision?: string;
            row: components["schemas"]["ImportRow"];
        };
        ImportView: {
            author: string;
            counts: {
                [key: string]: number;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            decided: number;
            /** Format: int32 */
            done: number;
            failure?: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            kind: string;
            layout: components["schemas"]["ImportLayout"];
            /** Format: int32 */
            place: number;
            /** @enum {string} */
            state: "PREVIEW" | "QUEUED" | "DONE" | "FAILED" | "TAKEN_BACK";
            /** Format: int32 */
            total: number;
            undoable: boolean;
        };
        Indicator: {
            /** @enum {string} */
            counting: "SUM" | "DIFFERENT" | "STANDING" | "ABLE" | "ABLE_BY_THEN";
            denominator?: string;
            /** @enum {string} */
            direction: "MORE_IS_BETTER" | "LESS_IS_BETTER" | "NEITHER";
            /** Format: int32 */
            factor: number;
            /** @enum {string} */
            group: "ORGANISATION" | "TRAINING" | "OUTREACH" | "DOORS" | "SKILLS" | "PUBLIC_SERVICES" | "PAYMENT" | "COMMERCE" | "HEALTH" | "VOICES" | "DIFFICULTIES";
            name: string;
            numerator: string;
            /** Format: int32 */
            placesOf?: number;
            thresholds?: components["schemas"]["IndicatorThresholds"];
            /** @enum {string} */
            unit: "HOUSEHOLD" | "PERSON" | "ACCOUNT" | "OCCURRENCE" | "CLASS" | "CONFERENCE" | "EVENT" | "NOTICE" | "PRODUCT" | "TRANSACTION" | "TEAM" | "PLACE" | "DONG";
        };
        IndicatorThresholds: {
            /** Format: double */
            good: number;
            /** Format: double */
            poor: number;
        };
        JoinRequest: {
            /** Format: uuid */
            account?: string;
            alike: components["schemas"]["JoinRequestChoice"][];
            /** Format: date-time */
            askedAt: string;
            /** Format: int32 */
            birthYear?: number;
            commune: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            /** Format: uuid */
            id: string;
            name: string;
            note?: string;
            organisation?: string;
            phone: string;
            reason?: string;
            /** @enum {string} */
            state: "WAITING" | "ACCEPTED" | "REFUSED";
            teams: components["schemas"]["JoinRequestChoice"][];
            village: string;
        };
        JoinRequestAccepting: {
            /** Format: uuid */
            account?: string;
            /** Format: uuid */
            team?: string;
        };
        JoinRequestChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        JoinRequestRefusing: {
            reason: string;
        };
        JoinRequestWaiting: {
            /** Format: int32 */
            requests: number;
        };
        Learner: {
            /** Format: int32 */
            leaf: number;
            /** Format: uuid */
            learner: string;
            name?: string;
            phone?: string;
            place: string;
            /** Format: uuid */
            subject: string;
            unit?: string;
            within?: string;
        };
        LeftOutRows: {
            fileName: string;
            layout: components["schemas"]["ImportLayout"];
            rows: components["schemas"]["ImportRow"][];
        };
        LinksGiven: {
            /** Format: int32 */
            freed: number;
            /** Format: date */
            on: string;
            text: string;
        };
        LinksPage: {
            /** Format: date */
            expiresOn: string;
            given?: components["schemas"]["LinksGiven"];
            models: components["schemas"]["StuckHereModel"][];
            organisation: string;
            /** Format: int32 */
            people: number;
            service: string;
            /** Format: int32 */
            step: number;
            steps?: unknown;
        };
        LivestreamLine: {
            /** Format: int32 */
            after: number;
            /** Format: int64 */
            amount?: number;
            /** Format: int64 */
            amountAfter: number;
            /** Format: int64 */
            amountBefore: number;
            /** Format: int32 */
            before: number;
            host?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            mine: boolean;
            name: string;
            /** Format: date */
            on: string;
            /** Format: int32 */
            orders?: number;
            products: string[];
            /** Format: int32 */
            sellers: number;
            /** Format: uuid */
            service?: string;
            /** Format: int32 */
            viewers?: number;
        };
        Me: {
            /** Format: uuid */
            account: string;
            administrator: boolean;
            displayName: string;
            mustChangePassword: boolean;
            name: string;
            roles: components["schemas"]["MeHeld"][];
            /** Format: uuid */
            team?: string;
        };
        MeGrantable: {
            levels: number[];
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
        };
        MeHeld: {
            /** Format: date */
            from?: string;
            grants: components["schemas"]["MeGrantable"][];
            permits: ("RECORD_VISITS" | "CORRECT_OTHERS" | "SEE_HOUSEHOLDS" | "TAKE_ATTENDANCE" | "SEE_NUMBERS" | "MANAGE_ACCOUNTS" | "MANAGE_TEAMS" | "KEEP_PLACES" | "MANAGE_PLACES" | "PUBLISH_SERVICES" | "ERASE_PERSONAL" | "SEE_PERSONAL" | "MANAGE_ROUNDS" | "MANAGE_TRAINING" | "MANAGE_SALES" | "PUBLISH_NOTICES" | "SEND_MESSAGES" | "ANSWER_VOICES" | "NAME_ANSWERERS" | "WRITE_REPORTS" | "SEAL_REPORTS" | "MANAGE_LAYOUTS" | "ANSWER_STUCK" | "SEE_STUCK" | "ASK" | "SIGNED_IN")[];
            place: components["schemas"]["MeHeldAt"];
            role: string;
            /** Format: date */
            to?: string;
        };
        MeHeldAt: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            leaf: number;
            /** Format: int32 */
            level: number;
            name: string;
            type: string;
        };
        Named: {
            /** Format: int32 */
            id: number;
            name: string;
            type: string;
            within?: string;
        };
        NoticeNotice: {
            /** Format: date-time */
            at: string;
            atDoors: boolean;
            by?: string;
            /** Format: date */
            endedOn?: string;
            /** Format: int32 */
            households: number;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            /** Format: date */
            onDay: string;
            open: boolean;
            script?: string;
            source?: components["schemas"]["NoticeSource"];
            stands: boolean;
            text: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        NoticeOpenNotice: {
            by?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            onDay: string;
            source?: components["schemas"]["NoticeSource"];
            text: string;
            title: string;
        };
        NoticeReach: {
            /** Format: int32 */
            declared: number;
            name: string;
            /** Format: int32 */
            place: number;
            /** Format: int32 */
            told: number;
            type: string;
            within?: string;
        };
        NoticeSource: {
            /** Format: date */
            date?: string;
            kind: string;
            link?: string;
            number?: string;
            title: string;
        };
        OperationPreview: {
            after: components["schemas"]["OperationPreviewLine"][];
            before: components["schemas"]["OperationPreviewLine"][];
            renamed: string[];
            /** Format: int32 */
            touched: number;
            wholeAfter: components["schemas"]["OperationPreviewLine"];
            wholeBefore: components["schemas"]["OperationPreviewLine"];
        };
        OperationPreviewLine: {
            code?: string;
            /** Format: int64 */
            facts: number;
            /** Format: int64 */
            households: number;
            name: string;
            /** Format: int64 */
            people: number;
            /** Format: int32 */
            place: number;
            /** Format: int64 */
            registeredHouseholds: number;
            /** Format: int64 */
            registeredPeople: number;
            /** Format: int64 */
            visits: number;
            within?: string;
        };
        OrderReport: {
            /** Format: int64 */
            amount: number;
            /** Format: int32 */
            aside: number;
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            changed: number;
            columns: {
                [key: string]: string;
            };
            /** Format: int32 */
            elsewhere: number;
            fileName: string;
            /** Format: int32 */
            fresh: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            known: number;
            /** Format: int32 */
            notCounting: number;
            orders: components["schemas"]["OrderReportOrder"][];
            refused: components["schemas"]["OrderReportRefused"][];
            /** Format: int32 */
            rows: number;
            /** Format: date-time */
            same?: string;
            /** Format: uuid */
            service: string;
            sha256: string;
            /** Format: int32 */
            waiting: number;
        };
        OrderReportOrder: {
            /** Format: int64 */
            amount: number;
            /** Format: date */
            day: string;
            /** @enum {string} */
            fate: "FRESH" | "KNOWN" | "CHANGED" | "WAITING" | "ELSEWHERE" | "ASIDE" | "NOT_COUNTING" | "REFUSED";
            /** Format: int32 */
            line: number;
            number: string;
            products: string;
            shop: string;
        };
        OrderReportRefused: {
            column: string;
            /** Format: int32 */
            line: number;
            params: {
                [key: string]: unknown;
            };
            problem: string;
        };
        Overview: {
            /** Format: date */
            asOf: string;
            before?: components["schemas"]["Figures"];
            children: components["schemas"]["OverviewLine"][];
            coverage: components["schemas"]["OverviewCoverage"];
            ever: components["schemas"]["Figures"];
            figures: components["schemas"]["Figures"];
            glance: components["schemas"]["OverviewGlance"][];
            heard: components["schemas"]["OverviewHeardShare"];
            /** Format: date */
            map: string;
            months: components["schemas"]["OverviewMonth"][];
            path: components["schemas"]["OverviewNamed"][];
            period: components["schemas"]["Period"];
            place: components["schemas"]["OverviewNamed"];
            previous?: components["schemas"]["Period"];
            /** Format: date-time */
            readAt: string;
            /** Format: date-time */
            recordedUpTo?: string;
            reported: boolean;
            units?: components["schemas"]["OverviewLine"][];
        };
        OverviewCoverage: {
            /** Format: int64 */
            declared: number;
            /** Format: int64 */
            reached: number;
            /** Format: int64 */
            registered: number;
            /** Format: int32 */
            taking: number;
            /** Format: int32 */
            units: number;
            unitType: string;
        };
        OverviewGlance: {
            /** Format: int64 */
            before?: number;
            /** Format: int64 */
            ever: number;
            name: string;
            /** Format: int64 */
            now: number;
            /** @enum {string} */
            unit: "HOUSEHOLD" | "PERSON" | "ACCOUNT" | "OCCURRENCE" | "CLASS" | "CONFERENCE" | "EVENT" | "NOTICE" | "PRODUCT" | "TRANSACTION" | "TEAM" | "PLACE" | "DONG";
        };
        OverviewHeardShare: {
            /** Format: int32 */
            devices: number;
            /** Format: int32 */
            heard: number;
        };
        OverviewLine: {
            /** Format: int64 */
            alone: number;
            /** Format: int64 */
            declared: number;
            /** Format: int32 */
            devices: number;
            /** Format: int32 */
            devicesHeard: number;
            /** Format: int64 */
            helped: number;
            /** Format: date */
            lastVisit?: string;
            /** Format: double */
            lat?: number;
            /** Format: double */
            lon?: number;
            own: boolean;
            place: components["schemas"]["OverviewNamed"];
            /** Format: double */
            rate?: number;
            /** Format: int64 */
            reached: number;
            /** Format: int64 */
            registered: number;
            reported: boolean;
            /** Format: int32 */
            silentDays?: number;
            takesPart: boolean;
            /** Format: int64 */
            visits: number;
            /** Format: int32 */
            within?: number;
        };
        OverviewMonth: {
            /** Format: int64 */
            alone: number;
            /** Format: int64 */
            helped: number;
            /** Format: int64 */
            reached: number;
            /** Format: date */
            start: string;
            /** Format: int64 */
            visits: number;
        };
        OverviewNamed: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            leaf: number;
            /** Format: int32 */
            level: number;
            name: string;
            type: string;
        };
        OwnStuck: {
            /** Format: int32 */
            leaf: number;
            /** Format: uuid */
            member?: string;
            points: components["schemas"]["StuckPoint"][];
            /** Format: uuid */
            team?: string;
        };
        PartnerWords: {
            text: string;
        };
        PassageFlag: {
            missing: string[];
            passage: string;
            typed: string[];
        };
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        PersonalFacts: {
            facts: string[];
            /** Format: int32 */
            leaf: number;
            members: string[];
        };
        Place: {
            code: string;
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            level: number;
            name: string;
            /** Format: int32 */
            ownLeaf: number;
            /** Format: int32 */
            parent: number;
            type: string;
        };
        PlaceEdit: {
            code?: string;
            /** Format: date */
            decidedOn?: string;
            decision?: string;
            /** Format: date */
            from?: string;
            /** Format: int32 */
            households?: number;
            /** @enum {string} */
            kind: "RENAMED" | "CORRECTED" | "RECODED" | "DECLARED" | "TAKES_PART" | "CREATED" | "ABOLISHED";
            name?: string;
            /** Format: int32 */
            people?: number;
            source?: string;
            /** Format: date */
            to?: string;
            type?: string;
        };
        PlaceHistory: {
            declared: components["schemas"]["Declared"][];
            homes: components["schemas"]["PlaceHistoryHome"][];
            /** Format: int32 */
            place: number;
            takingPart: components["schemas"]["Days"][];
            versions: components["schemas"]["PlaceHistoryVersion"][];
        };
        PlaceHistoryHome: {
            /** Format: int32 */
            leaf: number;
            main: boolean;
            valid: components["schemas"]["Days"];
        };
        PlaceHistoryVersion: {
            code?: string;
            /** Format: int32 */
            level: number;
            name: string;
            /** Format: int32 */
            parent?: number;
            type: string;
            valid: components["schemas"]["Days"];
        };
        PlaceNamedPlace: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            level: number;
            name: string;
            within?: string;
        };
        PrintInvited: {
            origin: string;
            people: string[];
        };
        PublicAskQuestion: {
            /** Format: int32 */
            failure?: number;
            /** Format: int32 */
            leaf: number;
            name?: string;
            note?: string;
            phone?: string;
            phoneModel?: string;
            /** Format: uuid */
            service: string;
            /** Format: int32 */
            step: number;
            /** Format: int32 */
            version: number;
            website?: string;
        };
        PublicAskTaken: {
            code: string;
        };
        PublicJoinWish: {
            /** Format: int32 */
            birthYear?: number;
            /** Format: int32 */
            leaf: number;
            name: string;
            note?: string;
            organisation?: string;
            phone: string;
            website?: string;
        };
        Published: {
            asOf: string;
            assumption: string;
            indicator: string;
            part: string;
            printedUnit: string;
            unit: string;
            /** Format: int64 */
            value: number;
        };
        PushAnswer: {
            receipts: components["schemas"]["Receipt"][];
            /** Format: date-time */
            serverTime: string;
        };
        Receipt: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf?: number;
            /** @enum {string} */
            outcome: "ACCEPTED" | "ALREADY" | "LATER" | "REFUSED";
            params?: {
                [key: string]: unknown;
            };
            problem?: string;
            /** Format: int64 */
            tick?: number;
        };
        RegisterLine: {
            /** Format: int32 */
            alone: number;
            head?: string;
            /** Format: uuid */
            id: string;
            lastOutcome?: string;
            /** Format: date */
            lastVisit?: string;
            /** Format: int32 */
            leaf: number;
            left: boolean;
            /** Format: int32 */
            level: number;
            locator?: string;
            /** Format: int32 */
            people: number;
            phone?: string;
            reached: boolean;
            /** Format: date */
            registeredOn: string;
        };
        ReorganisationPreview: {
            preview?: components["schemas"]["OperationPreview"];
            refused: components["schemas"]["ReorganisationPreviewRefusedRow"][];
            /** Format: int32 */
            rows: number;
        };
        ReorganisationPreviewRefusedRow: {
            code: string;
            column: string;
            /** Format: int32 */
            line: number;
            params: {
                [key: string]: unknown;
            };
        };
        ReorganisationReorganisedPlace: {
            /** Format: int32 */
            id: number;
        };
        Report: {
            /** Format: date-time */
            changedAt?: string;
            chips: {
                [key: string]: components["schemas"]["FigureWordsChip"];
            };
            choices: components["schemas"]["Choices"];
            figures: components["schemas"]["ReportFigures"];
            flags: components["schemas"]["PassageFlag"][];
            gaps: components["schemas"]["ReportGap"][];
            /** Format: uuid */
            id?: string;
            passages: components["schemas"]["ReportWords"][];
            period: string;
            /** Format: date-time */
            sentAt?: string;
            usual: components["schemas"]["ReportUsual"];
            version: components["schemas"]["ReportVersion"];
            versionLine?: string;
        };
        ReportFigures: {
            above?: components["schemas"]["Place"];
            around: components["schemas"]["ReportFiguresAround"];
            /** Format: date */
            from: string;
            gaps?: components["schemas"]["ReportGap"][];
            heard: components["schemas"]["OverviewHeardShare"];
            /** @enum {string} */
            kind: "annual" | "monthly";
            lines: components["schemas"]["BoardLine"][];
            lowerReports?: components["schemas"]["ReportFiguresLowerReports"];
            /** Format: date */
            map: string;
            /** Format: date */
            named: string;
            olderMap: boolean;
            place: components["schemas"]["Place"];
            published: components["schemas"]["Published"][];
            /** Format: date-time */
            readAt: string;
            /** Format: date-time */
            recordedUpTo?: string;
            services?: components["schemas"]["ReportFiguresServiceCount"][];
            /** Format: date */
            to: string;
            units: components["schemas"]["ReportFiguresUnitTable"][];
        };
        ReportFiguresAround: {
            coOrganisers: string[];
            livestreams: components["schemas"]["ReportFiguresLivestream"][];
            youth: components["schemas"]["ReportFiguresYouth"];
        };
        ReportFiguresCount: {
            /** Format: int64 */
            base?: number;
            /** Format: int64 */
            ever: number;
            /** Format: int64 */
            now: number;
        };
        ReportFiguresLivestream: {
            name: string;
            /** Format: date */
            on: string;
        };
        ReportFiguresLowerReports: {
            missing: string[];
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            sealed: number;
        };
        ReportFiguresServiceCount: {
            /** Format: int64 */
            able: number;
            /** Format: int64 */
            alone: number;
            code: string;
            /** Format: int64 */
            everHelped: number;
            /** Format: int64 */
            helped: number;
            /** Format: int64 */
            mastered: number;
            name: string;
        };
        ReportFiguresUnit: {
            common?: boolean;
            counts: {
                [key: string]: components["schemas"]["ReportFiguresCount"];
            };
            heard: boolean;
            name: string;
            /** Format: date */
            sealed?: string;
        };
        ReportFiguresUnitGroup: {
            name?: string;
            units: components["schemas"]["ReportFiguresUnit"][];
        };
        ReportFiguresUnitTable: {
            groups: components["schemas"]["ReportFiguresUnitGroup"][];
            /** Format: int32 */
            level: number;
        };
        ReportFiguresYouth: {
            /** Format: int32 */
            birthYear: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            union: number;
            /** Format: int32 */
            young: number;
        };
        ReportGap: {
            /** @enum {string} */
            kind: "communes-without-team" | "villages-without-team" | "villages-without-declared" | "reports-missing" | "units-unheard" | "devices-unheard" | "services-without-partner";
            /** Format: int64 */
            missing: number;
            names: string[];
            /** Format: int64 */
            of: number;
        };
        ReportLine: {
            /** Format: date */
            asOf: string;
            author: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: date */
            correctsOf?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "annual" | "monthly";
            place: components["schemas"]["OverviewNamed"];
            /** Format: date-time */
            recalledAt?: string;
            /** Format: date-time */
            sentAt?: string;
            /** Format: int32 */
            version: number;
        };
        ReportRecall: {
            /** Format: uuid */
            next: string;
        };
        ReportSealing: {
            withGaps?: boolean;
            without?: string[];
        };
        ReportUsual: {
            capacity: string[];
            issuer: string[];
            recipients: string[];
            seat: string;
            sign: string;
            /** Format: date */
            signedOn: string;
            superior?: string;
        };
        ReportVersion: {
            /** Format: uuid */
            correctedBy?: string;
            /** Format: uuid */
            corrects?: string;
            /** Format: date */
            correctsOf?: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            recalledAt?: string;
        };
        ReportWords: {
            heading?: string;
            id: string;
            table: boolean;
            text: string;
            usual: string;
        };
        ReportWritten: {
            /** Format: date */
            asOf: string;
            choices: components["schemas"]["Choices"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "annual" | "monthly";
            /** Format: date */
            map?: string;
        };
        RoundBoard: {
            answers: components["schemas"]["RoundBoardAnswers"][];
            round: components["schemas"]["RoundLine"];
            units: components["schemas"]["RoundBoardUnit"][];
        };
        RoundBoardAnswers: {
            choices: number[];
            /** Format: int32 */
            least?: number;
            /** Format: int32 */
            most?: number;
            /** Format: int64 */
            n: number;
            /** Format: int64 */
            no: number;
            /** Format: int32 */
            question: number;
            /** Format: int64 */
            sum: number;
            /** Format: int64 */
            yes: number;
        };
        RoundBoardUnit: {
            call?: components["schemas"]["FindingLead"];
            /** Format: uuid */
            opened?: string;
            place: components["schemas"]["OverviewNamed"];
            progress: components["schemas"]["RoundLineProgress"];
        };
        RoundLine: {
            audience: string;
            /** Format: date */
            closedOn?: string;
            done: unknown;
            /** Format: date */
            from: string;
            households: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            name: string;
            /** Format: uuid */
            of?: string;
            opened?: components["schemas"]["RoundLineOpened"];
            place: components["schemas"]["OverviewNamed"];
            places?: number[];
            progress: components["schemas"]["RoundLineProgress"];
            /** Format: int32 */
            share: number;
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "OVER" | "CLOSED";
            /** Format: date */
            until: string;
        };
        RoundLineOpened: {
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            opened: number;
        };
        RoundLineProgress: {
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            during: number;
            /** Format: int64 */
            known: number;
            /** Format: int64 */
            remaining: number;
            /** Format: int64 */
            target: number;
        };
        RoundWords: {
            head?: string;
            /** Format: uuid */
            household: string;
            /** Format: int32 */
            leaf: number;
            /** Format: date */
            on: string;
            /** Format: int32 */
            question: number;
            text: string;
        };
        SalesBoard: {
            figures: components["schemas"]["SalesFigures"];
            /** Format: date */
            from: string;
            places: components["schemas"]["SalesBoardLine"][];
            platforms: components["schemas"]["SalesBoardPlatform"][];
            /** Format: date */
            to: string;
        };
        SalesBoardLine: {
            figures: components["schemas"]["SalesFigures"];
            /** Format: int32 */
            level: number;
            name: string;
            own: boolean;
            /** Format: int32 */
            place: number;
            type: string;
        };
        SalesBoardPlatform: {
            code: string;
            figures: components["schemas"]["SalesFigures"];
            name: string;
            /** Format: uuid */
            service: string;
        };
        SalesFigures: {
            /** Format: int64 */
            accounts: number;
            /** Format: int64 */
            amount: number;
            /** Format: int64 */
            businesses: number;
            /** Format: int64 */
            buyers: number;
            /** Format: int64 */
            everAmount: number;
            /** Format: int64 */
            everOrders: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            orders: number;
            /** Format: int64 */
            paymentAccounts: number;
            /** Format: int64 */
            paymentHouseholds: number;
            /** Format: int64 */
            products: number;
        };
        SellerLine: {
            accounts: components["schemas"]["SellerLineAccount"][];
            /** Format: int64 */
            amount: number;
            /** Format: date */
            dormantSince?: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date */
            lastOn?: string;
            /** Format: int32 */
            lately: number;
            /** Format: int32 */
            leaf: number;
            name?: string;
            /** Format: int32 */
            orders: number;
            phone?: string;
            /** Format: int32 */
            place: number;
            placeName: string;
            /** Format: int32 */
            products: number;
        };
        SellerLineAccount: {
            /** Format: uuid */
            id: string;
            link?: string;
            platform?: string;
            /** Format: uuid */
            service: string;
            shop?: string;
        };
        SellerList: {
            counts: components["schemas"]["SellerListCounts"];
            lines: components["schemas"]["SellerLine"][];
        };
        SellerListCounts: {
            /** Format: int64 */
            all: number;
            /** Format: int64 */
            asleep: number;
            /** Format: int64 */
            never: number;
        };
        ServiceBoard: {
            board: components["schemas"]["Board"];
            services: components["schemas"]["ServiceBoardService"][];
        };
        ServiceBoardService: {
            audience: string;
            category: string;
            code: string;
            /** Format: uuid */
            id: string;
            live: boolean;
            name: string;
        };
        ServiceCard: {
            atHand?: string;
            audience: string;
            category: string;
            checkedBy?: string;
            /** Format: date */
            checkedOn?: string;
            code: string;
            /** Format: date */
            endedOn?: string;
            endedWhy?: string;
            evaluation?: unknown;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            name: string;
            owner?: string;
            partner?: string;
            pillar: string;
            /** Format: int32 */
            position?: number;
            /** Format: date */
            publishedOn?: string;
            /** Format: uuid */
            replacedBy?: string;
            status: string;
            /** Format: int32 */
            stepCount: number;
            steps?: unknown;
            /** Format: int32 */
            version?: number;
        };
        ServiceChange: {
            author?: string;
            body: unknown;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            recordedAt: string;
            type: string;
            withdrawn: boolean;
        };
        ServiceHome: {
            /** Format: int32 */
            leaf: number;
            /** Format: int32 */
            place: number;
        };
        ServiceNamesNamed: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        SessionCredentials: {
            name: string;
            password: string;
        };
        SessionDetail: {
            people?: components["schemas"]["SessionDetailAttendee"][];
            session: components["schemas"]["SessionLine"];
            units: components["schemas"]["SessionDetailUnit"][];
        };
        SessionDetailAttendee: {
            days: components["schemas"]["SessionDetailDay"][];
            learner: components["schemas"]["Learner"];
        };
        SessionDetailDay: {
            facts: string[];
            how: string;
            /** Format: date */
            on: string;
            /** Format: int32 */
            venue?: number;
        };
        SessionDetailUnit: {
            /** Format: int32 */
            attendances: number;
            /** Format: int32 */
            online: number;
            /** Format: int32 */
            people: number;
            place: string;
            unit?: string;
            within?: string;
        };
        SessionLine: {
            above: boolean;
            /** Format: int32 */
            attendances: number;
            audience: string;
            /** Format: date */
            cancelledOn?: string;
            coOrganisers: components["schemas"]["SessionLineBody"][];
            /** Format: uuid */
            course?: string;
            /** Format: date */
            fromDay: string;
            /** Format: int32 */
            heads?: number;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            mode: string;
            name: string;
            /** Format: int32 */
            online: number;
            organiser: string;
            /** Format: int32 */
            people: number;
            place: string;
            startsAt?: string;
            /** Format: date */
            toDay: string;
            venue: components["schemas"]["Venue"];
            venues: components["schemas"]["Venue"][];
        };
        SessionLineBody: {
            kind: string;
            name: string;
        };
        SessionNewPassword: {
            fresh: string;
            old: string;
        };
        SheetShown: {
            about?: string[];
            headings: string[];
            name: string;
            rows: unknown[][];
            total?: unknown[];
        };
        ShippedService: {
            added: unknown;
            code: string;
            playbook?: unknown;
            /** Format: int32 */
            stepCount: number;
        };
        ShopAccounts: {
            /** Format: int64 */
            found: number;
            lines: components["schemas"]["ShopAccountsLine"][];
        };
        ShopAccountsLine: {
            /** Format: uuid */
            account: string;
            placeName: string;
            seller?: string;
            shop?: string;
        };
        SignInLinkChoice: {
            password: string;
            token: string;
        };
        SignInLinkPerson: {
            displayName: string;
            name: string;
        };
        SignInLinksMade: {
            /** Format: uuid */
            account: string;
            displayName: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
            token: string;
        };
        SignInLinkToken: {
            token: string;
        };
        SplitChoice: {
            business: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            locator?: string;
            name?: string;
        };
        SplitNewVillage: {
            /** Format: int32 */
            id: number;
        };
        SplitPreview: {
            alike: string[];
            /** Format: int32 */
            facts: number;
            fresh: string;
            staying: string;
            sums: components["schemas"]["SplitPreviewSum"][];
            /** Format: int32 */
            together: number;
        };
        SplitPreviewSum: {
            /** Format: int64 */
            before: number;
            /** Format: int64 */
            fresh: number;
            measure: string;
            /** Format: int64 */
            staying: number;
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
        };
        StaffChange: {
            after?: string;
            /** Format: date-time */
            at: string;
            author?: string;
            before?: string;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind: "CREATED" | "DESCRIBED" | "RENAMED" | "ROLE_GIVEN" | "ROLE_ENDED" | "LOCKED" | "UNLOCKED" | "LINK_MADE" | "LINK_USED" | "PHONES_REVOKED" | "PASSWORD_MADE";
            /** Format: int32 */
            place?: number;
            placeName?: string;
            /** @enum {string} */
            role?: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            /** Format: date */
            to?: string;
        };
        StaffChanged: {
            displayName: string;
            name?: string;
            phone?: string;
        };
        StaffChosen: {
            people: string[];
        };
        StaffDescription: {
            displayName: string;
            phone?: string;
        };
        StaffLine: {
            displayName: string;
            /** Format: uuid */
            id: string;
            locked: boolean;
            manageable: boolean;
            name: string;
            phone?: string;
            ready: boolean;
            roles: components["schemas"]["StaffLineHeldRole"][];
            /** Format: date-time */
            seenAt?: string;
        };
        StaffLineHeldRole: {
            current: boolean;
            ended: boolean;
            /** Format: date */
            from?: string;
            /** Format: int32 */
            place: number;
            placeName: string;
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            seesPersonal: boolean;
            successor?: string;
            /** Format: int32 */
            successors: number;
            /** Format: date */
            to?: string;
            within?: string;
        };
        StaffMoved: {
            person: components["schemas"]["StaffLine"];
            teams: components["schemas"]["TeamMovesTeamChange"][];
        };
        StaffMoving: {
            from: components["schemas"]["StaffRoleAt"][];
            to: components["schemas"]["StaffRoleAt"];
        };
        StaffNewPerson: {
            name?: string;
            person: components["schemas"]["StaffDescription"];
            role: components["schemas"]["StaffRoleAt"];
        };
        StaffPhones: {
            /** Format: int32 */
            revoked: number;
        };
        StaffRoleAt: {
            /** Format: int32 */
            at: number;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            /** Format: date */
            to?: string;
        };
        StuckHere: {
            answers: components["schemas"]["AnswerTold"][];
            models: components["schemas"]["StuckHereModel"][];
            places: components["schemas"]["StuckHereCount"][];
            points: components["schemas"]["StuckPoint"][];
        };
        StuckHereCount: {
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            freed: number;
            place: components["schemas"]["Named"];
            /** Format: int32 */
            waiting: number;
        };
        StuckHereModel: {
            name?: string;
            /** Format: int32 */
            people: number;
        };
        StuckPoint: {
            answered: boolean;
            /** Format: date */
            closedOn?: string;
            /** Format: int32 */
            failure?: number;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leaf: number;
            name?: string;
            note?: string;
            /** Format: date */
            onDay: string;
            phone?: string;
            phoneModel?: string;
            place?: components["schemas"]["Named"];
            /** Format: uuid */
            service: string;
            /** Format: int32 */
            step: number;
            /** Format: uuid */
            subject: string;
        };
        StuckStep: {
            /** Format: int32 */
            again: number;
            /** Format: int32 */
            answered: number;
            /** Format: int32 */
            freed: number;
            /** Format: uuid */
            service: string;
            /** Format: date */
            since?: string;
            /** Format: int32 */
            step: number;
            /** @enum {string} */
            to: "ANSWERER" | "COMMUNE" | "PROVINCE";
            /** Format: int32 */
            waiting: number;
        };
        TeamHome: {
            /** Format: int32 */
            leaf: number;
            name: string;
            /** Format: int32 */
            place: number;
            villages: components["schemas"]["TeamLineServedVillage"][];
        };
        TeamLine: {
            decision?: components["schemas"]["FoundingDecision"];
            /** Format: date */
            dissolvedOn?: string;
            /** Format: date */
            fromDay: string;
            hasLead: boolean;
            /** Format: uuid */
            id: string;
            leadName?: string;
            /** Format: int32 */
            leaf: number;
            /** @enum {string} */
            level: "COMMUNE" | "VILLAGE";
            /** Format: int32 */
            members: number;
            name: string;
            placeName: string;
            serves: components["schemas"]["TeamLineServedVillage"][];
        };
        TeamLineServedVillage: {
            /** Format: int32 */
            leaf: number;
            name: string;
        };
        TeamList: {
            teams: components["schemas"]["TeamLine"][];
            /** Format: int32 */
            total: number;
        };
        TeamMemberLine: {
            /** Format: uuid */
            account?: string;
            /** Format: int32 */
            birthYear?: number;
            decision?: components["schemas"]["FoundingDecision"];
            /** Format: date */
            fromDay: string;
            /** @enum {string} */
            gender?: "MALE" | "FEMALE" | "OTHER";
            /** Format: uuid */
            id: string;
            languages: string[];
            /** Format: date */
            leftOn?: string;
            name?: string;
            organisation?: string;
            phone?: string;
            /** @enum {string} */
            role: "LEAD" | "DEPUTY" | "MEMBER" | "COLLABORATOR";
            skills: string[];
            /** Format: date */
            termEnd?: string;
            userName?: string;
        };
        TeamMonth: {
            /** Format: int32 */
            households: number;
            members: components["schemas"]["TeamMonthMemberMonth"][];
            /** Format: int32 */
            people: number;
            period: components["schemas"]["Period"];
            /** Format: int32 */
            visits: number;
        };
        TeamMonthMemberMonth: {
            /** Format: int32 */
            days: number;
            /** Format: date */
            lastDay?: string;
            /** Format: uuid */
            member: string;
            /** Format: int32 */
            visits: number;
        };
        TeamMovesTeamChange: {
            facts: string[];
            joined: boolean;
            /** Format: int32 */
            leaf: number;
            name: string;
            /** Format: uuid */
            team: string;
        };
        TeamPage: {
            members: components["schemas"]["TeamMemberLine"][];
            named: boolean;
            team: components["schemas"]["TeamLine"];
            villages: components["schemas"]["TeamLineServedVillage"][];
        };
        TeamRecorded: {
            accounts: string[];
            facts: components["schemas"]["TeamTeamFact"][];
            /** Format: int32 */
            leaf: number;
            /** Format: date */
            on?: string;
        };
        TeamRolesRoleChange: {
            /** Format: uuid */
            account: string;
            given: boolean;
            /** Format: int32 */
            place: number;
            /** @enum {string} */
            role: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
            /** Format: date */
            to?: string;
        };
        TeamTeamFact: {
            body: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            personal?: {
                [key: string]: unknown;
            };
            type: string;
        };
        TerritoryChange: {
            after?: string;
            /** Format: date-time */
            at: string;
            author: string;
            before?: string;
            /** Format: date */
            decidedOn?: string;
            decision?: string;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind: "RENAMED" | "CORRECTED" | "RECODED" | "DECLARED" | "TAKES_PART" | "CREATED" | "ABOLISHED" | "MERGED" | "MOVED" | "REORGANISED" | "IMPORTED" | "SPLIT" | "UNDONE";
            /** Format: date */
            to?: string;
            undone: boolean;
        };
        TerritoryChangedPlace: {
            /** Format: int32 */
            id: number;
        };
        TerritoryLine: {
            /** Format: int32 */
            children: number;
            code?: string;
            declared?: components["schemas"]["Declared"];
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            level: number;
            name: string;
            takesPart: boolean;
            type: string;
            within?: string;
        };
        TerritoryOperation: {
            /** Format: date */
            decidedOn?: string;
            decision?: string;
            distinguish: boolean;
            /** Format: date */
            from?: string;
            /** @enum {string} */
            kind: "MERGED" | "MOVED" | "ABOLISHED";
            places?: number[];
            /** Format: int32 */
            target?: number;
        };
        TerritoryPage: {
            above: components["schemas"]["TerritoryPageStep"][];
            changes: components["schemas"]["TerritoryChange"][];
            history: components["schemas"]["PlaceHistory"];
            place: components["schemas"]["TerritoryLine"];
            stands: boolean;
            types: string[];
            typesWithin: string[];
            undoable: boolean;
        };
        TerritoryPageStep: {
            /** Format: int32 */
            id: number;
            name: string;
        };
        TerritoryPreview: {
            after: components["schemas"]["PlaceHistory"];
            alike: string[];
            before?: components["schemas"]["PlaceHistory"];
        };
        ToldFact: {
            author?: string;
            body: unknown;
            device?: string;
            /** Format: date-time */
            happenedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number?: number;
            /** Format: date-time */
            occurredAt: string;
            personal?: unknown;
            /** Format: date-time */
            recordedAt: string;
            /** Format: int64 */
            tick: number;
            type: string;
            withdrawn: boolean;
        };
        TrainingFigures: {
            /** Format: int32 */
            citizenAttendances: number;
            /** Format: int32 */
            citizens: number;
            /** Format: int32 */
            classes: number;
            /** Format: int32 */
            conferenceMembers: number;
            /** Format: int32 */
            conferences: number;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            covered: number;
            /** Format: date */
            from: string;
            /** Format: int32 */
            heads: number;
            /** Format: int32 */
            households: number;
            /** Format: int32 */
            hybrid: number;
            /** Format: int32 */
            hybridMembers: number;
            /** Format: int32 */
            level: number;
            /** Format: date */
            map: string;
            /** Format: int32 */
            memberAttendances: number;
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            sessions: number;
            /** Format: date */
            to: string;
        };
        Venue: {
            name: string;
            /** Format: int32 */
            place: number;
        };
        VillageSplit: {
            /** Format: date */
            decidedOn?: string;
            decision?: string;
            /** Format: date */
            from?: string;
            going: string[];
            /** Format: int32 */
            households?: number;
            name?: string;
            /** Format: int32 */
            people?: number;
            /** Format: int32 */
            restHouseholds?: number;
            /** Format: int32 */
            restPeople?: number;
            shared: boolean;
            type?: string;
        };
        WaitingShopsChoice: {
            /** Format: uuid */
            account?: string;
            /** Format: uuid */
            service: string;
            /** Format: uuid */
            shop: string;
        };
        WaitingShopsSettled: {
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            told: number;
        };
        WaitingShopsWaitingShop: {
            /** Format: uuid */
            account?: string;
            /** Format: int64 */
            amount: number;
            aside: boolean;
            /** Format: date */
            first: string;
            holder?: string;
            /** Format: date */
            last: string;
            link?: string;
            name: string;
            /** Format: int32 */
            orders: number;
            /** Format: uuid */
            service: string;
            /** Format: uuid */
            shop: string;
        };
        ZaloAgain: {
            user: string;
        };
        ZaloMessagesMessage: {
            answer?: string;
            /** Format: date-time */
            at: string;
            id: string;
            kind: string;
            reply?: string;
            text?: string;
            user: string;
        };
        ZaloReply: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        ZaloState: {
            /** Format: date-time */
            accessUntil?: string;
            configured: boolean;
            connected: boolean;
            /** Format: int32 */
            followers: number;
            night: boolean;
            pausedFor?: string;
            /** Format: date-time */
            pausedUntil?: string;
            /** Format: int32 */
            reachable: number;
            /** Format: date-time */
            refreshUntil?: string;
            /** Format: int32 */
            refused?: number;
        };
        ZaloToken: {
            refreshToken: string;
        };
        ZaloWriting: {
            again?: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            notice?: string;
            /** Format: int32 */
            recipients?: number;
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutAbout"];
                };
            };
        };
    };
    household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leaf: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdStory"];
                };
            };
        };
    };
    facts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leaf: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldFact"][];
                };
            };
        };
    };
    indicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"][];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    answerers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answerer"][];
                };
            };
        };
    };
    name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswererNaming"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    end_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerer: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerer: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswererWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswererMade"];
                };
            };
        };
    };
    courses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseLine"][];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedRoleList"];
                };
            };
        };
    };
    confirm_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndedRolePart"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedRolesConfirmed"];
                };
            };
        };
    };
    undo_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                confirmation: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedRolesUndone"];
                };
            };
        };
    };
    count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedRoleWaiting"];
                };
            };
        };
    };
    findings: {
        parameters: {
            query?: {
                asOf?: string;
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Finding"][];
                };
            };
        };
    };
    burst: {
        parameters: {
            query: {
                author: string;
                day: string;
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingFact"][];
                };
            };
        };
    };
    clocksOff: {
        parameters: {
            query?: {
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingFact"][];
                };
            };
        };
    };
    firstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstStep"][];
                };
            };
        };
    };
    handIn: {
        parameters: {
            query?: never;
            header?: {
                "X-File-Name"?: string;
            };
            path: {
                kind: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"][];
                };
            };
        };
    };
    get_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDecisions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    leftOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeftOutRows"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                after?: number;
                outcomes?: ("NEW" | "CHANGED" | "SAME" | "UNCLEAR" | "REFUSED" | "LEFT_OUT")[];
            };
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowView"][];
                };
            };
        };
    };
    take_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    board: {
        parameters: {
            query?: {
                asOf?: string;
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
        };
    };
    sources: {
        parameters: {
            query?: {
                from?: string;
                map?: string;
                own?: boolean;
                to?: string;
            };
            header?: never;
            path: {
                name: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureSource"][];
                };
            };
        };
    };
    of_2: {
        parameters: {
            query?: {
                state?: "WAITING" | "ACCEPTED" | "REFUSED";
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"][];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequestAccepting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequestRefusing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"];
                };
            };
        };
    };
    reopen_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequest"];
                };
            };
        };
    };
    waiting_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinRequestWaiting"];
                };
            };
        };
    };
    livestreams: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivestreamLine"][];
                };
            };
        };
    };
    maps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMaps"];
                };
            };
        };
    };
    named: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceNamedPlace"][];
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeNotice"][];
                };
            };
        };
    };
    reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReach"][];
                };
            };
        };
    };
    imports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReport"][];
                };
            };
        };
    };
    layouts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: string[];
                        };
                    };
                };
            };
        };
    };
    keep_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                platform: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: string[];
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    take: {
        parameters: {
            query: {
                dry?: boolean;
                platform: string;
            };
            header?: {
                "X-File-Name"?: string;
            };
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderReport"];
                };
            };
        };
    };
    overview: {
        parameters: {
            query?: {
                asOf?: string;
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
        };
    };
    platforms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceNamesNamed"][];
                };
            };
        };
    };
    guided: {
        parameters: {
            query?: {
                map?: string;
                month?: string;
            };
            header?: never;
            path: {
                format: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    invitation: {
        parameters: {
            query?: {
                each?: boolean;
                guest?: string;
            };
            header?: never;
            path: {
                format: string;
                place: number;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    joinPosters: {
        parameters: {
            query: {
                origin: string;
                villages?: number[];
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    members: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                format: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    signInStrips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintInvited"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    timesheet: {
        parameters: {
            query?: {
                map?: string;
                month?: string;
            };
            header?: never;
            path: {
                format: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    kept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLine"][];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWritten"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    keptFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                format: string;
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportRecall"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    send_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReportSealing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    fresh: {
        parameters: {
            query?: {
                asOf?: string;
                kind?: string;
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    freshFile: {
        parameters: {
            query?: {
                asOf?: string;
                kind?: string;
                map?: string;
            };
            header?: never;
            path: {
                format: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    received: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLine"][];
                };
            };
        };
    };
    rounds: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundLine"][];
                };
            };
        };
    };
    round: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                place: number;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundBoard"];
                };
            };
        };
    };
    words: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                place: number;
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundWords"][];
                };
            };
        };
    };
    sales: {
        parameters: {
            query?: {
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesBoard"];
                };
            };
        };
    };
    sellers: {
        parameters: {
            query?: {
                group?: string;
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerList"];
                };
            };
        };
    };
    services_1: {
        parameters: {
            query?: {
                asOf?: string;
                from?: string;
                map?: string;
                service?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceBoard"];
                };
            };
        };
    };
    services: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCard"][];
                };
            };
        };
    };
    service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCard"];
                };
            };
        };
    };
    changes_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceChange"][];
                };
            };
        };
    };
    home: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceHome"];
                };
            };
        };
    };
    shipped: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippedService"][];
                };
            };
        };
    };
    sessions: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLine"][];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetail"];
                };
            };
        };
    };
    attendance: {
        parameters: {
            query?: {
                day?: string;
                dry?: boolean;
            };
            header?: never;
            path: {
                place: number;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceReport"];
                };
            };
        };
    };
    learners: {
        parameters: {
            query?: {
                words?: string;
            };
            header?: never;
            path: {
                place: number;
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learner"][];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: {
                afterId?: string;
                afterName?: string;
                role?: "MEMBER" | "TEAM_LEAD" | "COMMUNE_OFFICE" | "DISTRICT_OFFICE" | "PROVINCE_OFFICE" | "SUPPORTER" | "TRAINER" | "EDITOR" | "AUDITOR" | "ADMINISTRATOR" | "PUBLIC_PAGE" | "ADMISSIONS";
                state?: "ANY" | "CURRENT" | "ENDED" | "LOCKED" | "WAITING";
                text?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"][];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffNewPerson"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    describe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChanged"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffChange"][];
                };
            };
        };
    };
    lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffMoving"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMoved"];
                };
            };
        };
    };
    phones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPhone"][];
                };
            };
        };
    };
    revokePhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                phone: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revokePhones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPhones"];
                };
            };
        };
    };
    give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRoleAt"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRoleAt"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRoleAt"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLine"];
                };
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    makeLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChosen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinksMade"][];
                };
            };
        };
    };
    steps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckStep"][];
                };
            };
        };
    };
    own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStuck"];
                };
            };
        };
    };
    step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                service: string;
                step: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckHere"];
                };
            };
        };
    };
    find_2: {
        parameters: {
            query?: {
                skip?: number;
                state?: "ACTIVE" | "WITHOUT_LEAD" | "DISSOLVED" | "ANY";
                text?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamList"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFile"][];
                };
            };
        };
    };
    add: {
        parameters: {
            query: {
                day: string;
                number: string;
            };
            header?: {
                "X-File-Name"?: string;
            };
            path: {
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFile"][];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFile"][];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionFile"][];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRecorded"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamRolesRoleChange"][];
                };
            };
        };
    };
    personalFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalFacts"];
                };
            };
        };
    };
    of_1: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                place: number;
                team: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamMonth"];
                };
            };
        };
    };
    homes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamHome"][];
                };
            };
        };
    };
    ofAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMember"][];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPage"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryChangedPlace"];
                };
            };
        };
    };
    operate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryOperation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryChangedPlace"];
                };
            };
        };
    };
    previewOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryOperation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationPreview"];
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryPreview"];
                };
            };
        };
    };
    reorganise: {
        parameters: {
            query?: {
                code?: string;
                decidedOn?: string;
                decision?: string;
                from?: string;
                name?: string;
                withoutDistricts?: boolean;
            };
            header?: {
                "X-File-Name"?: string;
            };
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationReorganisedPlace"];
                };
            };
        };
    };
    previewReorganisation: {
        parameters: {
            query?: {
                code?: string;
                decidedOn?: string;
                decision?: string;
                from?: string;
                name?: string;
                withoutDistricts?: boolean;
            };
            header?: {
                "X-File-Name"?: string;
            };
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationPreview"];
                };
            };
        };
    };
    reorganisationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitChoice"][];
                };
            };
        };
    };
    split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VillageSplit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitNewVillage"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VillageSplit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitPreview"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    within: {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path: {
                at: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryLine"][];
                };
            };
        };
    };
    figures: {
        parameters: {
            query?: {
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingFigures"];
                };
            };
        };
    };
    voices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeardVoice"][];
                };
            };
        };
    };
    waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingShopsWaitingShop"][];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitingShopsChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingShopsSettled"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
                service: string;
                shop: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    candidates: {
        parameters: {
            query: {
                platform: string;
                shop?: string;
                words?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShopAccounts"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZaloState"];
                };
            };
        };
    };
    campaigns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsStanding"][];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZaloWriting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsStanding"];
                };
            };
        };
    };
    deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsDelivery"][];
                };
            };
        };
    };
    again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaign: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZaloAgain"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsStanding"];
                };
            };
        };
    };
    messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZaloMessagesMessage"][];
                };
            };
        };
    };
    reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZaloReply"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignsStanding"];
                };
            };
        };
    };
    connect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ZaloToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZaloState"];
                };
            };
        };
    };
    businesses: {
        parameters: {
            query?: {
                map?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessLine"][];
                };
            };
        };
    };
    households: {
        parameters: {
            query?: {
                from?: string;
                map?: string;
                to?: string;
            };
            header?: never;
            path: {
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLine"][];
                };
            };
        };
    };
    sound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                leaf: number;
                voice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    csrf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    become: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoOpened"];
                };
            };
        };
    };
    files: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoListToImport"][];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPerson"][];
                };
            };
        };
    };
    progress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoSeen"];
                };
            };
        };
    };
    villages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPoint"][];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceNewDevice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceRegisteredDevice"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                device: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    tell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskTold"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswer"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicAskQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicAskTaken"];
                };
            };
        };
    };
    find_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingsAsked"];
                };
            };
        };
    };
    done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingsAsked"];
                };
            };
        };
    };
    communes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingsCommune"][];
                };
            };
        };
    };
    send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicJoinWish"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksPage"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinksPage"];
                };
            };
        };
    };
    open_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOpenNotice"][];
                };
            };
        };
    };
    open_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeOpenNotice"];
                };
            };
        };
    };
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCard"][];
                };
            };
        };
    };
    open_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCard"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCredentials"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionNewPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    workbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetShown"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkPerson"];
                };
            };
        };
    };
    use: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkPerson"];
                };
            };
        };
    };
    pull: {
        parameters: {
            query?: never;
            header: {
                "X-Device": string;
                "X-Device-Mac": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    push: {
        parameters: {
            query?: never;
            header: {
                "X-Device": string;
                "X-Device-Mac": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushAnswer"];
                };
            };
        };
    };
    standing: {
        parameters: {
            query?: never;
            header: {
                "X-Device": string;
                "X-Device-Mac": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    heard: {
        parameters: {
            query?: never;
            header?: {
                "X-ZEvent-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** What travels, by the server's names. */
export type Api = components['schemas']
