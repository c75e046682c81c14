package io.baton.desk.partner.file;

import io.baton.chat.DownloadableFiles;
import io.baton.desk.terms.TermsWords;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.ExportToken;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetWriter;
import io.baton.store.ExportTokenStore;
import io.baton.store.Journal.WriteOutcome;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the bench as a CSV file when someone with a valid [ExportToken] downloads it.
///
/// Contains the terms in force with each partner, the contacts' e-mail addresses and, as
/// information only, the names of contacts in a chat.
public final class PartnerCsvExport implements DownloadableFiles {
    private static final List<String> COLUMNS =
            List.of(
                    "Name",
                    "Skills",
                    "Regions",
                    "They pay us",
                    "We pay them",
                    "Contact e-mail",
                    "People in chat",
                    "Status");

    private final ExportTokenStore exports;
    private final Partners partners;
    private final Firms firms;
    private final DownloadKeys keys;
    private final InstantSource clock;

    public PartnerCsvExport(
            ExportTokenStore exports,
            Partners partners,
            Firms firms,
            DownloadKeys keys,
            InstantSource clock) {
        this.exports = exports;
        this.partners = partners;
        this.firms = firms;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> read(String key) {
        return referenced(key).or(() -> validToken(key)).flatMap(this::csv);
    }

    @Override
    public Optional<byte[]> open(String key) {
        return validToken(key).flatMap(this::csv);
    }

    @Override
    public Optional<byte[]> take(String key) {
        return validToken(key)
                .filter(exportToken ->
                        exports.write(exportToken.markUsed(), "taken", List.of())
                                == WriteOutcome.WRITTEN)
                .flatMap(this::csv);
    }

    @Override
    public Optional<String> link(String key) {
        return referenced(key).flatMap(this::link);
    }

    private Optional<String> link(ExportToken exportToken) {
        var key = keys.generate();
        return keys.link(key)
                .filter(_ ->
                        exports.write(
                                        exportToken.withKey(DownloadKeys.hash(key)),
                                        "link",
                                        List.of())
                                == WriteOutcome.WRITTEN);
    }

    /// Cards of earlier builds hold a key instead of a reference.
    private Optional<ExportToken> validToken(String key) {
        return referenced(DownloadKeys.hash(key));
    }

    private Optional<ExportToken> referenced(String hash) {
        return exports.find(hash)
                .filter(exportToken ->
                        !exportToken.used() && !exportToken.expired(clock.instant()));
    }

    private Optional<byte[]> csv(ExportToken exportToken) {
        return firms.find(exportToken.firm())
                .map(firm -> SheetWriter.write(sheet(firm, firm.dayOf(clock.instant()))));
    }

    private Sheet sheet(Firm firm, LocalDate today) {
        var all = partners.all(firm.id());
        return new Sheet(
                COLUMNS,
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Sheet.Row(i + 2, cells(all.get(i), today)))
                        .toList());
    }

    private static List<String> cells(Partner partner, LocalDate today) {
        return List.of(
                partner.name(),
                joined(partner.skills().stream().map(Skill::name)),
                joined(partner.regions().stream()),
                terms(partner, Payer.PARTNER, today),
                terms(partner, Payer.FIRM, today),
                joined(contacts(partner, Contact.ByMail.class)),
                joined(contacts(partner, Contact.InChat.class)),
                partner.status().name().toLowerCase(Locale.ROOT));
    }

    /// As the import reads them; empty if nothing is agreed.
    private static String terms(Partner partner, Payer payer, LocalDate today) {
        var terms = partner.terms().on(today, payer);
        return terms.equals(AgreedTerms.NONE) ? "" : TermsWords.of(terms);
    }

    private static Stream<String> contacts(Partner partner, Class<? extends Contact> kind) {
        return partner.contacts().stream()
                .filter(kind::isInstance)
                .map(contact -> contact.who().name());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
