package io.baton.mongo.document;

import io.baton.chat.PostSubject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a post is about that a build until 7a73db7 wrote: those builds stored no subject, but the
/// shapes of their ids never changed. Such posts may lie in `unsaid`, `parcels` and `parked` for as
/// long as the database lives, so this is kept for good. New ids may look as they like.
final class EarlierSubjects {
    private static final String FAILURE = "/undelivered";
    private static final String WELCOME = "teams:welcome:";

    /// A place's id may hold anything, also slashes.
    private static final Pattern REFERRAL =
            shape(
                    "R-(\\d{1,9})/v(\\d{1,18})/(offer|answer|reminder|forward|notice|again|told"
                            + "|result|passed|taken)/.+");

    private static final Pattern OFFER_KEY = shape("R-\\d+/offer-(\\d{1,9})/.+");
    private static final Pattern DIGEST = shape("digest/(\\d{4}-W\\d{2})/.+");
    private static final Pattern DIGEST_NOW = shape("digest-now/(.+)");
    private static final Pattern JOINED = shape("joined/.+");
    private static final Pattern ANSWER = shape("(.+)/(?:export|answer)");

    private EarlierSubjects() {}

    /// @param firm the key of the firm's workspace, which most ids begin with
    static PostSubject of(String firm, String id, String messageKey) {
        if (id.startsWith(WELCOME)) {
            return new PostSubject.Welcome();
        }
        if (!id.startsWith(firm + "/")) {
            return new PostSubject.Unclassified();
        }
        if (id.endsWith(FAILURE)) {
            return new PostSubject.DeliveryFailure();
        }
        var rest = id.substring(firm.length() + 1);
        var referral = REFERRAL.matcher(rest);
        if (referral.matches()) {
            return ofReferral(referral, round(firm, messageKey));
        }
        var digest = DIGEST.matcher(rest);
        if (digest.matches()) {
            return new PostSubject.DigestSlot(digest.group(1));
        }
        return JOINED.matcher(rest).matches() ? new PostSubject.ContactJoined("") : answer(rest);
    }

    private static PostSubject answer(String rest) {
        var digest = DIGEST_NOW.matcher(rest);
        if (digest.matches()) {
            return new PostSubject.Answer(digest.group(1));
        }
        var answer = ANSWER.matcher(rest);
        return answer.matches()
                ? new PostSubject.Answer(answer.group(1))
                : new PostSubject.Unclassified();
    }

    /// Those builds gave the sender's own card of an offer the same shape as the one that asks, so
    /// both read as the latter.
    private static PostSubject ofReferral(Matcher shape, int round) {
        int number = Integer.parseInt(shape.group(1));
        long version = Long.parseLong(shape.group(2));
        return switch (shape.group(3)) {
            case "offer" -> new PostSubject.Offer(number, version, round);
            case "answer" -> new PostSubject.OfferUpdate(number, version, round);
            case "reminder", "forward" -> new PostSubject.Reminder(number, version, round);
            case "notice", "again" -> new PostSubject.OfferEnded(number, version);
            case "told", "result" -> new PostSubject.Result(number, version);
            case "passed", "taken" -> new PostSubject.Passed(number, version);
            case String other -> throw new IllegalStateException(other);
        };
    }

    /// Only the key of an offer's card names the round.
    private static int round(String firm, String messageKey) {
        var prefix = firm + "/";
        if (!messageKey.startsWith(prefix)) {
            return 0;
        }
        var shape = OFFER_KEY.matcher(messageKey.substring(prefix.length()));
        return shape.matches() ? Integer.parseInt(shape.group(1)) : 0;
    }

    private static Pattern shape(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
