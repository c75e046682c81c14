package io.baton.desk.freetext;

import static java.util.stream.Collectors.toSet;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.PaymentWords;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Payment;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.reader.DateReader;
import io.baton.understanding.reader.DateReading;
import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A payment between the firm and a partner in a member's own words: `cloudnine paid us 110 today`.
/// What a client paid is the result of a referral, also if a partner has the client's name.
record ToldPayment(Partners partners, ListedReferrals referrals) {
    /// What the commands for payments begin with. The rest of such a line is read as own words if
    /// its partner is misspelled.
    static final String COMMANDS = "partner ";

    /// Empty for any other message.
    Optional<Proposal> in(Ask ask, String text) {
        return in(ask, text, DidYouMean::misspelled);
    }

    /// A command whose partner isn't known means the nearest one.
    ///
    /// @param text the command without its first word
    Optional<Proposal> ofCommand(Ask ask, String text) {
        return in(ask, text, DidYouMean::closest);
    }

    private Optional<Proposal> in(
            Ask ask,
            String text,
            BiFunction<String, Collection<String>, Optional<String>> nearest) {
        if (!ask.asker().isMember()) {
            return Optional.empty();
        }
        var said = PaymentWords.in(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var known = partners.unmerged(ask.firm().id());
        var exact =
                said.stream()
                        .flatMap(each ->
                                PartnerNameParser.byNameOrMention(each.name(), known)
                                        .flatMap(partner -> payment(ask, each, partner))
                                        .stream());
        var names = known.stream().map(Partner::name).toList();
        var near =
                said.stream()
                        .flatMap(each ->
                                nearest
                                        .apply(each.name(), names)
                                        .flatMap(name -> PartnerNameParser.byName(name, known))
                                        .flatMap(partner -> payment(ask, each, partner))
                                        .stream());
        return Stream.concat(exact, near).findFirst().filter(_ -> !nameClient(ask, said));
    }

    /// Whether one of the names that may be meant is a client's.
    private boolean nameClient(Ask ask, List<PaymentWords> said) {
        var names = said.stream().map(each -> ClientId.of(each.name())).collect(toSet());
        var ofClient = new Selection.OfClient(names);
        return referrals
                .newestFirst(ask.firm().id(), ReferralQuery.of(ofClient))
                .findFirst()
                .isPresent();
    }

    private static Optional<Proposal> payment(Ask ask, PaymentWords said, Partner partner) {
        return AmountParser.parse(said.amount(), ask.firm().currency())
                        instanceof ParseResult.Understood<Money>(var amount)
                ? day(said.day(), ask.today())
                        .filter(on -> !on.isAfter(ask.today()))
                        .map(on -> payment(said, partner, amount, on))
                : Optional.empty();
    }

    private static Payment payment(PaymentWords said, Partner partner, Money amount, LocalDate on) {
        return new Payment(
                said.payer(),
                new NamedPartner(partner.id(), partner.name(), said.name()),
                amount,
                on,
                said.purpose() == null ? List.of() : List.of(said.purpose()));
    }

    /// Empty if it can't be read.
    private static Optional<LocalDate> day(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.matches("(?i)just now|this morning")) {
            return Optional.of(today);
        }
        var words = typed.replaceFirst("(?i)^on ", "");
        return Stream.of(words, words.replaceFirst("(?i)^last ", ""))
                .flatMap(each ->
                        DateReader.parseWhole(each, Days.past(today))
                                        instanceof DateReading.Understood(var day)
                                ? Stream.of(day)
                                : Stream.empty())
                .findFirst();
    }
}
