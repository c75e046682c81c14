package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.freetext.phrase.StepClient;
import io.baton.desk.freetext.read.BroughtClient;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Direction;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A step with a client that the person has no referral for. It's never taken for a step with
/// another client, not even with the only one.
public record UnknownClients(ReadSteps readSteps, ListedReferrals referrals, Partners partners) {
    private static final int MOST_READ = 500;

    /// The client's name; empty if the message names none, or a known one.
    public Optional<String> in(Ask ask, Understood understood) {
        if (readSteps.referral(ask, understood).isPresent()) {
            return Optional.empty();
        }
        boolean step = isStep(understood.intent());
        // Who says no names other things, too: `not for us, Azure isn't our thing`.
        var read =
                understood.intent() == Intent.DECLINE
                        ? null
                        : understood.slots().parties().client();
        var named =
                step && read != null
                        ? Optional.of(read.value().name()).filter(StepClient::isName)
                        : StepClient.in(understood.text(), step);
        return named.filter(name -> !isKnown(ask, name));
    }

    /// Logs a referral for that client. A partner's person brings it.
    public static Proposal log(Ask ask, String client) {
        boolean member = ask.asker().isMember();
        var wanted =
                new NewReferrals(
                        member ? Direction.OUT : Direction.IN,
                        new NamedClient(client, false, client),
                        List.of(),
                        new PartnerNames(null, List.of()),
                        new Details(null, null, null),
                        List.of());
        return ask.asker() instanceof Asker.Contact contact
                ? BroughtClient.of(contact, wanted)
                : wanted;
    }

    private boolean isKnown(Ask ask, String name) {
        var folded = TypedText.folded(name);
        return folded.isEmpty()
                || Stream.concat(clients(ask, name), people(ask))
                        .map(TypedText::folded)
                        .anyMatch(known -> known.equals(folded) || isPart(folded, known));
    }

    /// `Acme` of `Acme Dental`, or the other way round.
    private static boolean isPart(String one, String other) {
        return other.startsWith(one + " ") || one.startsWith(other + " ");
    }

    /// Those that begin with the same word.
    private Stream<String> clients(Ask ask, String name) {
        var first = IndexedWords.in(name).stream().limit(1).collect(Collectors.toSet());
        var query = ReferralQuery.of(new Selection.WithWords(List.of(first)));
        return referrals
                .newestFirst(ask.firm().id(), query.seenAs(ask.asker().visibility()))
                .limit(MOST_READ)
                .map(each -> each.client());
    }

    /// The partners, their people and the firm's are no clients.
    private Stream<String> people(Ask ask) {
        var members = referrals.people(ask.firm().id()).stream().map(Individual::name);
        return Stream.concat(Stream.concat(members, Stream.of(ask.who().name())), ofPartners(ask));
    }

    private Stream<String> ofPartners(Ask ask) {
        return partners.all(ask.firm().id()).stream()
                .flatMap(partner -> Stream.concat(Stream.of(partner.name()), contacts(partner)));
    }

    private static Stream<String> contacts(Partner partner) {
        return partner.contacts().stream().map(Contact::who).map(Individual::name);
    }

    private static boolean isStep(Intent intent) {
        return switch (intent) {
            case WON,
                    LOST,
                    PAID,
                    ENDED,
                    NOTE,
                    OFFER,
                    TAKE_BACK,
                    HAND_BACK,
                    PASS,
                    WITHDRAW,
                    ACCEPT,
                    DECLINE,
                    ACCEPTED_ELSEWHERE,
                    REOPEN ->
                    true;
            case EDIT,
                    UNDO,
                    LOG_OUTBOUND,
                    LOG_INBOUND,
                    STATEMENT,
                    FIND,
                    SHOW,
                    LIST,
                    SEARCH,
                    REVENUE,
                    HELP,
                    SMALL_TALK ->
                    false;
        };
    }
}
