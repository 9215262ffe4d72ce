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
        post: operations["keep"];
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
            /** Format: int64 */
            amount: number;
            aside: boolean;
            /** Format: date */
            first: string;
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
    livestreams: {
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
                    "application/json": components["schemas"]["LivestreamLine"][];
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
    keep: {
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
    sales: {
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
                    "application/json": components["schemas"]["SalesBoard"];
                };
            };
        };
    };
    sellers: {
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
                    "application/json": components["schemas"]["SellerLine"][];
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
