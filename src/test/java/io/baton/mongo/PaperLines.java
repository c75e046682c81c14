package io.baton.mongo;

import static io.baton.mongo.Listing.amount;
import static io.baton.mongo.Listing.who;

import io.baton.bench.Gap;
import io.baton.digest.Edition;
import io.baton.digest.Subscription;
import io.baton.draft.FileImport;
import io.baton.draft.FileImport.State;
import io.baton.partner.ExportToken;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.partner.Partner;
import io.baton.revenue.MonthTotal;
import io.baton.terms.FeeRule;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lists everything stored of monthly totals, digests, gaps, imports and exports.
final class PaperLines {
    private PaperLines() {}

    static void of(MonthTotal total, Listing to) {
        to.under(
                "total of %s, version %d".formatted(total.month(), total.version()),
                () ->
                        total.entries()
                                .forEach(entry ->
                                        to.line(
                                                "%s by %s at %s"
                                                        .formatted(
                                                                amount(entry.amount()),
                                                                who(entry.by()),
                                                                entry.at()))));
    }

    static void of(Subscription subscription, Listing to) {
        to.line(
                "digest in %s, %ss at %s, %s, set by %s at %s, version %d"
                        .formatted(
                                subscription.place(),
                                subscription.schedule().day().name().toLowerCase(Locale.ROOT),
                                subscription.schedule().time(),
                                subscription.active() ? "on" : "off",
                                who(subscription.setBy()),
                                subscription.setAt(),
                                subscription.version()));
    }

    static void of(Edition edition, Listing to) {
        to.line(
                "edition of week %d-%02d in %s, due %s, written %s, version %d"
                        .formatted(
                                edition.week().year(),
                                edition.week().week(),
                                edition.place(),
                                edition.dueAt(),
                                edition.writtenAt(),
                                edition.version()));
    }

    static void of(Gap gap, Listing to) {
        to.line(
                "gap %s: %s, asked by %s at %s"
                        .formatted(gap.id(), gap.need(), who(gap.askedBy()), gap.at()));
    }

    static void of(ExportToken exportToken, Listing to) {
        to.line(
                "export %s%s by %s until %s, %s, version %d"
                        .formatted(
                                exportToken.hash(),
                                exportToken.path().equals(ExportToken.PARTNERS)
                                        ? ""
                                        : " of " + exportToken.path(),
                                who(exportToken.requestedBy()),
                                exportToken.expiresAt(),
                                exportToken.used() ? "taken" : "not taken",
                                exportToken.version()));
    }

    static void of(FileImport<ImportRows, ImportRows, ImportedPartners> partnerImport, Listing to) {
        var rows = rows(partnerImport.state());
        var heading =
                "import %s by %s until %s, %d wrong, %s, version %d"
                        .formatted(
                                partnerImport.id(),
                                who(partnerImport.origin().sender()),
                                partnerImport.expiresAt(),
                                rows.invalid(),
                                state(partnerImport.state()),
                                partnerImport.version());
        to.under(
                heading,
                () -> {
                    rows.added().forEach(row -> row("new", row, to));
                    rows.changed().forEach(row -> row("changed", row, to));
                });
    }

    private static ImportRows rows(State<ImportRows, ImportRows, ImportedPartners> state) {
        return switch (state) {
            case State.Waiting(var rows) -> rows;
            case State.Confirmed(var rows) -> rows;
            case State.Discarded() -> new ImportRows(List.of(), List.of(), 0);
            case State.Done(var done) -> new ImportRows(List.of(), List.of(), done.invalid());
        };
    }

    private static String state(State<ImportRows, ImportRows, ImportedPartners> state) {
        return switch (state) {
            case State.Waiting(_) -> "waiting";
            case State.Confirmed(_) -> "confirmed";
            case State.Discarded() -> "discarded";
            case State.Done(var done) ->
                    "done: %d added, %d changed, left out: %s"
                            .formatted(
                                    done.added(),
                                    done.changed(),
                                    String.join(" | ", done.leftOut()));
        };
    }

    private static void row(String what, ImportRow row, Listing to) {
        var facts = new ArrayList<String>();
        var values = row.values();
        var skills = values.skills();
        var regions = values.regions();
        var terms = values.terms().get(Payer.PARTNER);
        add(facts, "skills ", skills == null ? null : Listing.skills(skills));
        add(facts, "regions ", regions == null ? null : String.join(" | ", regions));
        add(
                facts,
                "fee ",
                terms == null
                        ? null
                        : terms.rule()
                                .flatMap(FeeRule::plainRate)
                                .map(rate -> rate.value().toPlainString() + "%")
                                .orElse("0%"));
        values.contacts().forEach(contact -> facts.add("contact " + FirmLines.contact(contact)));
        add(facts, "", status(values.status()));
        to.line(
                "%s, row %d, %s: %s"
                        .formatted(what, row.row(), row.name(), String.join("; ", facts)));
    }

    private static void add(ArrayList<String> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(label + value);
        }
    }

    private static @Nullable String status(Partner.@Nullable Status status) {
        return switch (status) {
            case ACTIVE -> "active";
            case PAUSED -> "paused";
            case REMOVED -> "removed";
            case null -> null;
        };
    }
}
