package io.baton.desk.partner.finding;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.refer.log.BundleForm;
import io.baton.desk.refer.log.PlanKey;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Shorten;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The button below partners who cover several needs together. Opens one form for all referrals,
/// with one client and one baton holder.
final class ReferAllButton implements ButtonHandler, NoOtherChange {
    static final String ACTION = "partner.referall";

    /// Slack: 2,000 characters in a button's value.
    private static final int LONGEST_VALUE = 2_000;

    private final PartnerRegistry partnerRegistry;

    ReferAllButton(PartnerRegistry partnerRegistry) {
        this.partnerRegistry = partnerRegistry;
    }

    /// A need and the partner who serves it.
    record NeedForPartner(String need, Partner partner) {}

    /// Each partner gets one referral, even for several needs. If one partner serves them all, this
    /// is the usual [ReferButton].
    ///
    /// @param parts needs for at most [ReferralId#MAX_BUNDLE] partners
    /// @param turn the turn that the card answers
    static Button button(List<NeedForPartner> parts, String turn) {
        var needs = new LinkedHashMap<PartnerId, String>();
        for (var part : parts) {
            needs.merge(
                    part.partner().id(),
                    CleanText.oneLine(part.need()),
                    (one, more) -> one + "; " + more);
        }
        if (needs.size() > ReferralId.MAX_BUNDLE) {
            throw new IllegalArgumentException("too many to log together: " + needs.keySet());
        }
        return needs.size() == 1
                ? ReferButton.button(parts.getFirst().partner(), needs.firstEntry().getValue())
                : Button.primary(label(needs.size()), ACTION, value(needs, turn)).openingForm();
    }

    private static String label(int count) {
        return "Log %s under one client".formatted(count == 2 ? "both" : "all " + count);
    }

    /// The plan, then alternating lines: a partner's id and its need.
    private static String value(SequencedMap<PartnerId, String> needs, String turn) {
        var plan = PlanKey.line(turn);
        var ids = needs.keySet().stream().mapToInt(id -> id.value().length()).sum();
        var most = share(LONGEST_VALUE - plan.length() - ids - 2 * needs.size(), needs);
        var value = new StringBuilder(plan);
        needs.forEach((id, need) ->
                value.append(id.value()).append('\n').append(fit(most, need)).append('\n'));
        return value.toString();
    }

    /// Characters available to each need. Short needs leave their room to long ones.
    private static int share(int room, SequencedMap<PartnerId, String> needs) {
        int most = room;
        while (taken(most, needs) > room) {
            most--;
        }
        return most;
    }

    private static int taken(int most, SequencedMap<PartnerId, String> needs) {
        return needs.values().stream().mapToInt(need -> Math.min(most, need.length())).sum();
    }

    /// Platforms count UTF-16 units: characters beyond the first plane take two.
    private static String fit(int most, String need) {
        var shorter = Shorten.to(most, need);
        return shorter.length() <= most ? shorter : Shorten.to(most / 2, need);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        var lines = PlanKey.otherLines(value).stream().map(String::strip).toList();
        var needs = new LinkedHashMap<Partner, String>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            var found = partnerRegistry.find(ask, new PartnerId(lines.get(i)));
            if (found.isEmpty()) {
                return ReferButton.gone();
            }
            if (!found.get().active()) {
                return ReferButton.paused(found.get());
            }
            needs.put(found.get(), lines.get(i + 1));
        }
        return invalid(lines, needs)
                ? CommonReplies.invalidButton()
                : BundleForm.open(
                        needs, PlanKey.in(value).map(key -> PlanKey.line(key.turn())).orElse(""));
    }

    private static boolean invalid(List<String> lines, SequencedMap<Partner, String> needs) {
        return lines.size() != 2 * needs.size()
                || needs.size() < 2
                || needs.size() > ReferralId.MAX_BUNDLE
                || needs.containsValue("");
    }
}
