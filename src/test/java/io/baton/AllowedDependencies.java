package io.baton;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The allowed dependencies between packages. Anything not listed is forbidden. A row names one
/// package, without its subpackages.
final class AllowedDependencies {
    private static final String[] JDK = {"java..", "javax..", "org.jspecify.."};
    private static final String MONEY = "org.joda.money..";
    private static final String LOG = "org.slf4j..";
    private static final String METERS = "io.micrometer..";
    private static final String CACHE = "com.github.benmanes.caffeine..";
    private static final String[] SPRING = {"org.springframework..", "jakarta.servlet.."};
    private static final String[] HTTP_CLIENT = {"okhttp3..", "okio.."};

    private static final String[] DOMAIN =
            and(
                    own(
                            "firm",
                            "client",
                            "partner",
                            "referral",
                            "referral.amount",
                            "referral.redaction"),
                    own("referral.figure", "referral.outcome"),
                    own("referral.listing", "revenue", "bench", "terms", "statement"));
    private static final String[] DESK =
            and(
                    DOMAIN,
                    own("chat", "outbox", "store", "draft", "claim"),
                    own("desk", "desk.text", "desk.parsing", "desk.button", "desk.audience"),
                    // Commands, own words, forms and files have terms.
                    own("desk.terms"),
                    own("understanding", "understanding.reader"),
                    MONEY,
                    LOG);
    private static final String[] REFER = and(DESK, own("desk.refer.card", "desk.refer.step"));
    private static final String[] VOCABULARY =
            and(own("search.text", "search.vector", "search.vocabulary", "bench"));

    static final Map<String, String[]> BY_PACKAGE = new TreeMap<>();

    static {
        domain();
        understanding();
        search();
        desk();
        conversation();
        doors();
        storage();
        // It plays Baton's platforms, and takes the program that it rehearses as a parameter.
        may(
                "rehearsal",
                HTTP_CLIENT,
                "com.fasterxml.jackson..",
                "com.slack.api.app_backend..",
                "jakarta.servlet..",
                "org.apache.catalina..",
                "org.apache.tomcat..");
        may("app", "..");
        may("app.sample", "..");
        may("app.backup", "..");
    }

    private AllowedDependencies() {}

    private static void domain() {
        may("firm", MONEY, "de.focus_shift.jollyday..");
        may("client", own("firm"));
        may("terms", MONEY, own("firm"));
        may("partner", MONEY, own("firm", "terms"));
        // What two sides say about one figure, of any kind, so it knows no referral.
        may("referral.figure", own("firm"));
        may(
                "referral",
                MONEY,
                own("firm", "client", "partner", "terms", "referral.redaction"),
                own("referral.figure", "referral.amount"));
        // What follows from a result, for those who show it; the referral itself doesn't need it.
        may("referral.outcome", MONEY, own("firm", "partner", "referral", "referral.amount"));
        may("referral.amount", MONEY, own("terms"));
        may("referral.redaction");
        may(
                "referral.listing",
                own("firm", "client", "partner", "referral", "referral.amount", "referral.figure"));
        may(
                "revenue",
                MONEY,
                own("firm", "partner", "referral", "referral.amount", "referral.figure", "terms"));
        may(
                "statement",
                MONEY,
                own(
                        "firm",
                        "partner",
                        "referral",
                        "referral.amount",
                        "referral.figure",
                        "revenue",
                        "terms"));
        // The formats are files, so they know how to write one. Credits are a partner's, not a
        // name's.
        may("statement.book", MONEY, own("partner", "statement", "terms", "sheet"));
        may("bench", own("firm", "partner", "referral", "referral.amount", "revenue"));
        // Whose client it is, by the referrals that brought it; the same service is the bench's
        // word.
        may("claim", own("firm", "client", "partner", "referral", "referral.amount", "bench"));
        may("past", MONEY, own("firm", "partner", "referral", "referral.amount", "terms"));
        may("digest", MONEY, DOMAIN);
        // A payment between the firms says which side pays.
        may(
                "draft",
                MONEY,
                own("firm", "partner", "referral", "referral.amount", "terms", "understanding"));
    }

    private static void understanding() {
        may("understanding", MONEY, DOMAIN);
        may("understanding.token", own("understanding"));
        may("understanding.linear");
        may("understanding.example", own("understanding"));
        may(
                "understanding.reader",
                MONEY,
                own("understanding", "referral", "referral.amount", "referral.redaction"),
                "com.google.i18n.phonenumbers..");
        may(
                "understanding.name",
                own(
                        "understanding",
                        "understanding.token",
                        "client",
                        "partner",
                        "referral",
                        "referral.amount"),
                own("search.text"));
        may(
                "understanding.tagging",
                own("understanding", "understanding.token", "understanding.example"),
                own("understanding.linear"));
        may(
                "understanding.intent",
                own("understanding", "understanding.token", "understanding.linear"),
                own("search.vector"));
        may("understanding.mail", own("understanding", "understanding.reader"));
        may(
                "understanding.message.mail",
                MONEY,
                own("understanding", "understanding.name", "understanding.token"),
                own("partner", "referral", "referral.amount", "search.text"));
        may(
                "understanding.message",
                MONEY,
                own("understanding.message.mail"),
                own("understanding", "understanding.token", "understanding.example"),
                own("understanding.reader", "understanding.name", "understanding.tagging"),
                own("understanding.intent", "understanding.mail", "understanding.linear"),
                own("partner", "referral", "referral.amount", "search.text"));
    }

    private static void search() {
        may("search.text");
        may("search.vector");
        may("search.vocabulary", VOCABULARY, CACHE, "org.yaml.snakeyaml..");
        may("search.index", VOCABULARY, own("firm", "partner"), CACHE);
        may("search.gaps", VOCABULARY, own("firm"), CACHE);
        may("search", VOCABULARY, own("search.index", "firm", "partner"), CACHE);
        may(
                "minilm",
                own("search.vector", "understanding", "understanding.token"),
                "dev.langchain4j..",
                "ai.djl.huggingface..",
                "ai.onnxruntime..",
                "com.fasterxml.jackson..",
                LOG);
    }

    private static void desk() {
        may("desk.text", MONEY, own("chat", "firm", "partner", "terms", "bench"));
        may(
                "desk.parsing",
                MONEY,
                own(
                        "desk.text",
                        "chat",
                        "firm",
                        "partner",
                        "referral",
                        "referral.amount",
                        "search.text"),
                // The months that figures are asked for.
                own("revenue"),
                own("understanding", "understanding.reader"));
        may(
                "desk.terms",
                MONEY,
                own(
                        "chat",
                        "desk.text",
                        "desk.parsing",
                        "firm",
                        "partner",
                        "referral",
                        "referral.amount"),
                own("referral.listing", "terms", "understanding.reader"));
        // A button of an offer says which terms its card shows.
        may(
                "desk.button",
                MONEY,
                own(
                        "chat",
                        "client",
                        "referral",
                        "referral.amount",
                        "partner",
                        "revenue",
                        "terms",
                        "statement"),
                own("desk.text"));
        may("desk.audience", own("chat", "firm", "partner"));
        may("desk", DESK, CACHE);
        may("desk.refer.card", DESK);
        may("desk.refer.step", REFER);
        may("desk.refer.leaving", REFER);
        // Logging, offering and showing a referral ask who holds the claim on its client.
        may("desk.refer.claim", REFER);
        may("desk.refer.offer", REFER, own("desk.refer.leaving", "desk.refer.claim"));
        may(
                "desk.refer.log",
                REFER,
                own("desk.refer.leaving", "desk.refer.claim", "desk.refer.offer"));
        may("desk.refer.pass", REFER, own("desk.refer.offer"));
        may(
                "desk.refer.act",
                REFER,
                own("desk.refer.leaving", "desk.refer.offer", "desk.refer.pass"));
        may(
                "desk.refer.undo",
                REFER,
                own("desk.refer.leaving", "desk.refer.offer", "desk.refer.act"));
        may(
                "desk.refer.edit",
                REFER,
                own("desk.refer.leaving", "desk.refer.offer", "desk.refer.log"));
        // Their acts run as those of act do.
        may("desk.refer.terms", REFER, own("desk.refer.act"));
        may("desk.refer.price", REFER, own("desk.refer.act"));
        may("desk.refer.show", REFER, own("desk.refer.claim", "desk.refer.offer"));
        may(
                "desk.refer",
                REFER,
                own("desk.refer.leaving", "desk.refer.offer", "desk.refer.log"),
                own("desk.refer.act", "desk.refer.edit", "desk.refer.undo", "desk.refer.show"),
                own("desk.refer.claim", "desk.refer.pass", "desk.refer.price", "desk.refer.terms"));
        may("desk.partner", REFER, own("desk.refer.leaving"));
        may("desk.partner.finding", REFER, own("desk.partner", "desk.refer.log"));
        // What imports and exports of any kind share.
        may("desk.file", DESK, own("sheet", "search.text"));
        may("desk.partner.terms", DESK, own("desk.partner"));
        may("desk.partner.file", DESK, own("desk.file", "desk.partner", "sheet"));
        may("desk.partner.joining", DESK, own("desk.partner"), CACHE);
        may("desk.freetext.phrase", DESK);
        may("desk.freetext.name", DESK, own("understanding.name"));
        may("desk.freetext.several", DESK, own("desk.refer.log"));
        may("desk.freetext.step", REFER, own("desk.refer.act"));
        may(
                "desk.freetext.read",
                REFER,
                own("desk.freetext.step", "desk.refer.act", "desk.refer.log"));
        may(
                "desk.freetext.correction",
                REFER,
                own("desk.freetext.phrase", "desk.freetext.read", "desk.freetext.step"),
                own("desk.refer.act", "desk.refer.log"));
        may(
                "desk.freetext",
                REFER,
                CACHE,
                own(
                        "desk.freetext.phrase",
                        "desk.freetext.name",
                        "desk.freetext.correction",
                        "desk.freetext.read",
                        "desk.freetext.step",
                        "desk.freetext.several",
                        "desk.refer.act",
                        "desk.refer.log",
                        "desk.refer.offer",
                        "bench",
                        "understanding.name",
                        "understanding.token"),
                own("understanding.message"));
        may("desk.revenue", DESK);
        // A firm's history is both: totals of months, and referrals.
        may(
                "desk.revenue.past",
                DESK,
                own("desk.file", "desk.partner", "desk.refer.card", "desk.refer.log"),
                own("desk.revenue", "past", "sheet"));
        // It names months as revenue does, and changes who gets a partner's statements.
        may("desk.statement", DESK, own("desk.revenue", "desk.partner"));
        may("desk.statement.link", DESK, own("desk.file", "desk.statement"));
        may(
                "desk.books",
                DESK,
                own("desk.file", "desk.revenue", "desk.statement", "statement.book"));
        may("desk.firm", DESK, own("desk.revenue", "digest"));
        // What happens to a restored firm's posts and offers.
        may("desk.restoration", DESK);
        may("desk.digest", DESK, own("digest", "desk.revenue", "desk.refer.card"));
    }

    private static void conversation() {
        may("chat");
        may("outbox", own("chat"), LOG, METERS);
        may(
                "store",
                own(
                        "chat",
                        "firm",
                        "client",
                        "partner",
                        "referral",
                        "referral.amount",
                        "referral.listing"),
                own("revenue", "digest", "draft", "claim", "terms", "past", "statement"));
        may("sheet", "org.apache.commons.csv..");
        may("picture", own("chat"), "org.jfree..", LOG);
    }

    private static void doors() {
        var base = own("chat", "outbox", "door");
        may("door", own("chat", "outbox"), "jakarta.servlet..", HTTP_CLIENT, METERS, CACHE, LOG);
        may("slack.api", base, HTTP_CLIENT, LOG, "com.slack.api..", "com.google.gson..");
        may("slack.message", "com.slack.api..");
        may("slack.render", base, own("slack.api"), "com.slack.api..", "com.google.gson..");
        may("slack.people", base, own("slack.api"), CACHE, LOG, "com.slack.api..");
        may(
                "slack",
                base,
                own("slack.api", "slack.message", "slack.people", "slack.render"),
                HTTP_CLIENT,
                SPRING,
                LOG,
                METERS,
                CACHE,
                "com.slack.api..",
                "com.google.gson..");
        may(
                "teams.api",
                base,
                HTTP_CLIENT,
                LOG,
                CACHE,
                "com.microsoft.bot..",
                "com.microsoft.aad.msal4j..",
                "com.fasterxml.jackson..",
                "retrofit2..");
        may("teams.render", base, own("teams.api"), "com.fasterxml.jackson..");
        may(
                "teams",
                base,
                own("teams.api", "teams.render", "picture"),
                HTTP_CLIENT,
                SPRING,
                LOG,
                METERS,
                CACHE,
                "com.microsoft.bot..",
                "com.microsoft.aad.msal4j..",
                "com.fasterxml.jackson..",
                "com.auth0..",
                "retrofit2..");
        may("web", base, own("picture"), SPRING, LOG, CACHE, "j2html..");
        may("web.statement", base, own("web"), SPRING, LOG, "j2html..");
    }

    private static void storage() {
        var kept =
                and(
                        DOMAIN,
                        own("digest", "chat", "outbox", "draft", "claim", "understanding", "past"),
                        MONEY,
                        "org.bson..");
        may("mongo.document", kept);
        may("mongo.document.claim", kept, own("mongo.document"));
        may("mongo.document.tally", kept, own("mongo.document"));
        may("mongo.document.file", kept, own("mongo.document"));
        may("mongo.document.statement", kept, own("mongo.document"));
        may("mongo.delivery", kept, own("mongo.document", "mongo.driver"), "com.mongodb..", LOG);
        may(
                "mongo.plain",
                kept,
                own("store", "mongo.document", "mongo.driver"),
                "com.mongodb..",
                LOG);
        may("mongo.cache", own("firm", "partner"));
        may("mongo.driver", own("outbox"), "com.mongodb..", "org.bson..");
        may(
                "mongo",
                kept,
                own("store", "mongo.document", "mongo.document.statement"),
                own("mongo.document.claim", "mongo.document.file", "mongo.document.tally"),
                own("mongo.driver", "mongo.cache", "mongo.delivery", "mongo.plain"),
                "com.mongodb..",
                LOG,
                CACHE);
        // Its file is the same for both kinds of database.
        may("backup", "org.bson..");
        may("backup.port", own("backup"), LOG);
        may(
                "mongo.backup",
                own("backup", "firm", "mongo", "mongo.delivery", "mongo.document", "mongo.driver"),
                "com.mongodb..",
                "org.bson..");
        may("embedded", "de.bwaldvogel.mongo..", "org.h2..", "io.netty..", LOG);
    }

    /// @param more names of packages, alone or in arrays
    private static void may(String name, Object... more) {
        BY_PACKAGE.put(name, and(JDK, own(name), and(more)));
    }

    private static String[] own(String... names) {
        return Stream.of(names).map(name -> "io.baton." + name).toArray(String[]::new);
    }

    private static String[] and(Object... parts) {
        return Stream.of(parts)
                .flatMap(part ->
                        part instanceof String[] many ? Stream.of(many) : Stream.of((String) part))
                .toArray(String[]::new);
    }
}
