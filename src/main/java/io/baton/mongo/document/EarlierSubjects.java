package io.baton.mongo.document;

import io.baton.chat.PostSubject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the subject of a post from its id, for posts by builds up to 7a73db7. Those builds stored
/// no subject, but the format of their ids never changed. Such posts may stay in `unsaid`,
/// `parcels` and `parked` as long as the database exists, so don't remove this class. New ids may
/// have any format.
final class EarlierSubjects {
    private static final String FAILURE = "/undelivered";
    private static final String WELCOME = "teams:welcome:";

    /// Ends with a place's id, which may contain anything, even slashes.
    private static final Pattern REFERRAL =
            pattern(
                    "R-(\\d{1,9})/v(\\d{1,18})/(offer|answer|reminder|forward|notice|again|told"
                            + "|result|passed|taken)/.+");

    private static final Pattern OFFER_KEY = pattern("R-\\d+/offer-(\\d{1,9})/.+");
    private static final Pattern DIGEST = pattern("digest/(\\d{4}-W\\d{2})/.+");
    private static final Pattern DIGEST_NOW = pattern("digest-now/(.+)");
    private static final Pattern JOINED = pattern("joined/.+");
    private static final Pattern ANSWER = pattern("(.+)/(?:export|answer)");

    private EarlierSubjects() {}

    /// @param firm key of the firm's workspace, with which most ids start
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

    /// In those builds, the id of the sender's status card looked like that of the offer itself, so
    /// both read as an offer.
    private static PostSubject ofReferral(Matcher id, int round) {
        int number = Integer.parseInt(id.group(1));
        long version = Long.parseLong(id.group(2));
        return switch (id.group(3)) {
            case "offer" -> new PostSubject.Offer(number, version, round);
            case "answer" -> new PostSubject.OfferUpdate(number, version, round);
            case "reminder", "forward" -> new PostSubject.Reminder(number, version, round);
            case "notice", "again" -> new PostSubject.OfferEnded(number, version);
            case "told", "result" -> new PostSubject.Result(number, version);
            case "passed", "taken" -> new PostSubject.Passed(number, version);
            case String other -> throw new IllegalStateException(other);
        };
    }

    /// The round, which only the key of an offer's card contains; 0 for others.
    private static int round(String firm, String messageKey) {
        var prefix = firm + "/";
        if (!messageKey.startsWith(prefix)) {
            return 0;
        }
        var offer = OFFER_KEY.matcher(messageKey.substring(prefix.length()));
        return offer.matches() ? Integer.parseInt(offer.group(1)) : 0;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
