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
        AttendanceReport: {
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
            outcome: "MATCHED" | "ALREADY" | "AMBIGUOUS" | "UNKNOWN" | "REFUSED";
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
            now: number[];
            own: boolean;
            place: components["schemas"]["OverviewNamed"];
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
            /** @enum {string} */
            unit: "HOUSEHOLD" | "PERSON" | "ACCOUNT" | "OCCURRENCE" | "PRODUCT" | "TRANSACTION" | "TEAM" | "PLACE" | "DONG";
            /** Format: int64 */
            year: number;
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
        DeviceNewDevice: {
            label?: string;
        };
        DeviceRegisteredDevice: {
            /** Format: uuid */
            id: string;
            secret: string;
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
        FindingLead: {
            /** Format: uuid */
            member: string;
            name: string;
            phone?: string;
        };
        HouseholdStory: {
            business?: boolean;
            farm?: boolean;
            head?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leaf: number;
            locator?: string;
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
            name?: string;
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
        Indicator: {
            /** @enum {string} */
            counting: "SUM" | "DIFFERENT" | "STANDING" | "ABLE";
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
            unit: "HOUSEHOLD" | "PERSON" | "ACCOUNT" | "OCCURRENCE" | "PRODUCT" | "TRANSACTION" | "TEAM" | "PLACE" | "DONG";
        };
        IndicatorThresholds: {
            /** Format: double */
            good: number;
            /** Format: double */
            poor: number;
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
        Me: {
            /** Format: uuid */
            account: string;
            displayName: string;
            mustChangePassword: boolean;
            name: string;
            roles: components["schemas"]["MeHeld"][];
            /** Format: uuid */
            team?: string;
        };
        MeHeld: {
            /** Format: date */
            from?: string;
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
        Overview: {
            /** Format: date */
            asOf: string;
            before?: components["schemas"]["Figures"];
            children: components["schemas"]["OverviewLine"][];
            coverage: components["schemas"]["OverviewCoverage"];
            ever: components["schemas"]["Figures"];
            figures: components["schemas"]["Figures"];
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
        Period: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
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
            /** Format: int32 */
            level: number;
            locator?: string;
            /** Format: int32 */
            people: number;
            reached: boolean;
            /** Format: date */
            registeredOn: string;
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
            headings: string[];
            name: string;
            rows: unknown[][];
        };
        SseEmitter: {
            /** Format: int64 */
            timeout?: number;
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
    households: {
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
                    "application/json": components["schemas"]["RegisterLine"][];
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
                "application/json": unknown;
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
}

/** What travels, by the server's names. */
export type Api = components['schemas']
