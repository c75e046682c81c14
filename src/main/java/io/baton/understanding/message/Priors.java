package io.baton.understanding.message;

import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import io.baton.understanding.Intent;
import io.baton.understanding.intent.IntentClassifier.Guess;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.token.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the firm knows makes some intents more likely: a step needs a referral to be about, and a
/// need that is already in a referral isn't logged again.
final class Priors {
    private static final Set<Intent> ABOUT_A_REFERRAL =
            EnumSet.of(
                    Intent.WON,
                    Intent.LOST,
                    Intent.PAID,
                    Intent.ENDED,
                    Intent.NOTE,
                    Intent.OFFER,
                    Intent.TAKE_BACK,
                    Intent.HAND_BACK,
                    Intent.PASS,
                    Intent.WITHDRAW,
                    Intent.ACCEPT,
                    Intent.DECLINE,
                    Intent.ACCEPTED_ELSEWHERE,
                    Intent.EDIT,
                    Intent.REOPEN,
                    Intent.SHOW);

    private static final double AGAINST = 0.35;
    private static final double FAR_AGAINST = 0.1;

    /// For logging again what a client with a referral needs.
    private static final double KNOWN = 0.5;

    /// For a step when no referral is named.
    private static final double NONE = 0.2;

    private static final double FOR = 3;

    private static final Pattern FOR_THE_RECORD =
            Pattern.compile(
                    "(?iU)\\b(?:for (?:the|your) (?:record|file|info(?:rmation)?)s?|(?:on|in) (?:the )?(?:record|file)|fyi|for reference)\\b");

    private final Values values;
    private final List<NamedReferral> named;
    private final boolean sameNeed;
    private final boolean forTheRecord;
    private final @Nullable PartnerId from;

    private Priors(
            Values values,
            List<NamedReferral> named,
            boolean sameNeed,
            boolean forTheRecord,
            @Nullable PartnerId from) {
        this.values = values;
        this.named = named;
        this.sameNeed = sameNeed;
        this.forTheRecord = forTheRecord;
        this.from = from;
    }

    static Priors of(
            String text,
            Values values,
            List<NameMatch> matches,
            FirmNames names,
            MessageContext context) {
        var named =
                matches.stream()
                        .filter(match -> match.name().kind() == Kind.CLIENT)
                        .map(match -> match.name().name())
                        .distinct()
                        .flatMap(name -> names.referrals().ofClient(name).stream())
                        .toList();
        var finder = new ReferralFinder(Intent.SHOW, names, text);
        var sameNeed = named.stream().anyMatch(finder::namesNeed);
        boolean forTheRecord = FOR_THE_RECORD.matcher(text).find();
        return new Priors(values, named, sameNeed, forTheRecord, context.from());
    }

    /// The referrals of the clients the message names.
    List<NamedReferral> named() {
        return named;
    }

    List<Guess> adjusted(List<Guess> guesses) {
        double all = guesses.stream().mapToDouble(this::weighted).sum();
        return guesses.stream()
                .map(guess -> new Guess(guess.intent(), weighted(guess) / all))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }

    private double weighted(Guess guess) {
        return guess.probability() * weight(guess.intent());
    }

    private double weight(Intent intent) {
        boolean referral = !values.referrals().isEmpty();
        if (intent == Intent.NOTE && forTheRecord && (referral || !named.isEmpty())) {
            return FOR;
        }
        if (intent.logs()) {
            if (referral || sameNeed || forTheRecord && !named.isEmpty()) {
                return FAR_AGAINST;
            }
            return offeredToWriter().isPresent() ? AGAINST : named.isEmpty() ? 1 : KNOWN;
        }
        if (intent == Intent.ACCEPT || intent == Intent.DECLINE) {
            return offeredToWriter().isPresent() ? FOR : 1;
        }
        return ABOUT_A_REFERRAL.contains(intent) && !referral && named.isEmpty() ? NONE : 1;
    }

    private Optional<NamedReferral> offeredToWriter() {
        return named.stream()
                .filter(each -> each.stage() == Stage.OFFERED)
                .filter(each -> from != null && from.equals(each.partner()))
                .findFirst();
    }
}
