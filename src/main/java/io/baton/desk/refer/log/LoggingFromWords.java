package io.baton.desk.refer.log;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Logs confirmed referrals: one, or one for each need.
public final class LoggingFromWords {
    private final ReferralLogging referralLogging;
    private final BundleLogging bundleLogging;
    private final Partners partners;
    private final Referrals referrals;

    public LoggingFromWords(
            ReferralLogging referralLogging,
            BundleLogging bundleLogging,
            Partners partners,
            Referrals referrals) {
        this.referrals = referrals;
        this.referralLogging = referralLogging;
        this.bundleLogging = bundleLogging;
        this.partners = partners;
    }

    /// @param key stands for the turn: the same key logs once
    public Reply log(Ask ask, String key, NewReferrals wanted) {
        var problems = LoggingCheck.problems(wanted);
        if (!problems.isEmpty()) {
            return notLogged(problems.getFirst());
        }
        var parts = new ArrayList<ReferralDraft>();
        for (var need : wanted.needs()) {
            switch (draft(ask, wanted, need)) {
                case ParseResult.Understood<ReferralDraft>(var read) -> parts.add(read);
                case ParseResult.Unclear<ReferralDraft>(var why) -> {
                    return notLogged(why);
                }
            }
        }
        return isBundle(wanted, parts)
                ? bundleLogging.log(ask, key, parts)
                : each(ask, key, wanted, parts);
    }

    /// The referrals that were logged under this key, in the order of their needs.
    ///
    /// @param needs how many needs there were
    public List<Referral> logged(FirmId firm, String key, int needs) {
        var ids =
                needs == 1
                        ? Stream.of(ReferralId.fromTurn(key))
                        : IntStream.rangeClosed(1, needs)
                                .boxed()
                                .flatMap(part ->
                                        Stream.of(
                                                ReferralId.fromTurn(key, part),
                                                ReferralId.fromTurn(partOf(key, part))));
        return ids.flatMap(id -> referrals.find(firm, id).stream()).toList();
    }

    /// The turn of one of several referrals.
    ///
    /// @param part from 1
    private static String partOf(String key, int part) {
        return key + "/" + part;
    }

    private static Reply notLogged(String why) {
        return CommonReplies.whisper(why + " Nothing was logged.");
    }

    /// Whether each need has a partner of its own.
    private static boolean isBundle(NewReferrals wanted, List<ReferralDraft> parts) {
        var different = parts.stream().map(ReferralDraft::partner).distinct().count();
        return !wanted.inbound()
                && parts.size() > 1
                && different == parts.size()
                && parts.stream().allMatch(part -> part.partner() != null);
    }

    /// One card for all of them.
    private Reply each(Ask ask, String key, NewReferrals wanted, List<ReferralDraft> parts) {
        if (parts.size() == 1) {
            return single(ask.under(key, "", Map.of()), wanted, parts.getFirst());
        }
        var cards = new ArrayList<Card.Part>();
        for (int i = 0; i < parts.size(); i++) {
            var part = ask.under(partOf(key, i + 1), "", Map.of());
            if (single(part, wanted, parts.get(i)) instanceof Reply.Whisper(var card)) {
                cards.addAll(card.parts());
            }
        }
        var summary = "%d referrals are logged".formatted(parts.size());
        return new Reply.Whisper(new Card(summary, cards));
    }

    private Reply single(Ask ask, NewReferrals wanted, ReferralDraft draft) {
        return wanted.inbound()
                ? referralLogging.inbound(ask, draft)
                : referralLogging.outbound(ask, draft, unwanted(wanted));
    }

    private static Set<PartnerId> unwanted(NewReferrals wanted) {
        return wanted.partners().excluded().stream()
                .flatMap(each -> Stream.ofNullable(each.id()))
                .collect(Collectors.toSet());
    }

    private ParseResult<ReferralDraft> draft(Ask ask, NewReferrals wanted, Need need) {
        var client = wanted.client();
        return ReferralDraft.checked(
                        client == null ? "" : client.name(),
                        need.words(),
                        wanted.details().contact(),
                        partner(ask, wanted, need).orElse(null),
                        wanted.needs().size() == 1 ? wanted.details().worth() : null)
                .map(draft -> draft.withNeededBy(wanted.details().neededBy()));
    }

    private Optional<Partner> partner(Ask ask, NewReferrals wanted, Need need) {
        var id = id(wanted, need);
        return id == null ? Optional.empty() : partners.find(ask.firm().id(), id);
    }

    private static @Nullable PartnerId id(NewReferrals wanted, Need need) {
        var named = wanted.partners().named();
        return need.partner() == null && named != null ? named.id() : need.partner();
    }
}
