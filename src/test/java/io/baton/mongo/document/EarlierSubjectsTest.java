package io.baton.mongo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.PostSubject;
import io.baton.chat.PostSubject.Answer;
import io.baton.chat.PostSubject.ContactJoined;
import io.baton.chat.PostSubject.DeliveryFailure;
import io.baton.chat.PostSubject.DigestSlot;
import io.baton.chat.PostSubject.Offer;
import io.baton.chat.PostSubject.OfferEnded;
import io.baton.chat.PostSubject.OfferUpdate;
import io.baton.chat.PostSubject.Passed;
import io.baton.chat.PostSubject.Reminder;
import io.baton.chat.PostSubject.Result;
import io.baton.chat.PostSubject.Unclassified;
import io.baton.chat.PostSubject.Welcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All formats of post ids that builds up to 7a73db7 wrote.
class EarlierSubjectsTest {
    private static final String FIRM = "slack:T024BE7LD";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slack:C1",
                "teams:19:a/b offer c@thread.tacv2",
                "web:R-9/v9/answer/x",
                "web: spaces /digest/2026-W01/ and slashes",
                "teams:19:x;messageid=1/offer-9/y"
            })
    void aPostAboutAReferralIsRecognizedAtAnyPlace(String place) {
        assertThat(offer("offer", place)).isEqualTo(new Offer(12, 5, 2));
        assertThat(offer("answer", place)).isEqualTo(new OfferUpdate(12, 5, 2));
        assertThat(message("reminder", place)).isEqualTo(new Reminder(12, 5, 0));
        assertThat(message("forward", place)).isEqualTo(new Reminder(12, 5, 0));
        assertThat(message("notice", place)).isEqualTo(new OfferEnded(12, 5));
        assertThat(message("again", place)).isEqualTo(new OfferEnded(12, 5));
        assertThat(message("told", place)).isEqualTo(new Result(12, 5));
        assertThat(message("result", place)).isEqualTo(new Result(12, 5));
        assertThat(message("passed", place)).isEqualTo(new Passed(12, 5));
        assertThat(message("taken", place)).isEqualTo(new Passed(12, 5));
        assertThat(once("digest/2026-W45/" + place)).isEqualTo(new DigestSlot("2026-W45"));
    }

    @Test
    void anAnswerNamesItsTurn() {
        assertThat(once("slack:Ev1/2/answer")).isEqualTo(new Answer("slack:Ev1/2"));
        assertThat(once("slack:Ev1/export")).isEqualTo(new Answer("slack:Ev1"));
        assertThat(once("digest-now/slack:Ev1")).isEqualTo(new Answer("slack:Ev1"));
        assertThat(once("digest-now/slack:Ev1/answer")).isEqualTo(new Answer("slack:Ev1/answer"));
    }

    @Test
    void otherPostsAreRecognized() {
        assertThat(once("joined/ab12")).isEqualTo(new ContactJoined(""));
        assertThat(EarlierSubjects.of(FIRM, "teams:welcome:19:c:1", "teams:welcome:19:c:1"))
                .isEqualTo(new Welcome());
    }

    @Test
    void aFailureNoticeIsNotAnOffer() {
        assertThat(once("R-12/v5/offer/slack:U1/undelivered")).isEqualTo(new DeliveryFailure());
        assertThat(once("digest/2026-W45/slack:C1/undelivered")).isEqualTo(new DeliveryFailure());
    }

    @Test
    void unknownIdsAreUnclassified() {
        assertThat(once("R-12/v5/offer/")).isEqualTo(new Unclassified());
        assertThat(once("R-12/v5/unknown/slack:C1")).isEqualTo(new Unclassified());
        assertThat(EarlierSubjects.of(FIRM, "p1", "key-p1")).isEqualTo(new Unclassified());
        assertThat(EarlierSubjects.of(FIRM, "web:local/R-1/v1/offer/web:a", "k"))
                .isEqualTo(new Unclassified());
    }

    private static PostSubject offer(String word, String place) {
        return EarlierSubjects.of(
                FIRM, FIRM + "/R-12/v5/" + word + "/" + place, FIRM + "/R-12/offer-2/" + place);
    }

    private static PostSubject message(String word, String place) {
        return once("R-12/v5/" + word + "/" + place);
    }

    /// A message that is never rewritten, so its key is its id.
    private static PostSubject once(String rest) {
        return EarlierSubjects.of(FIRM, FIRM + "/" + rest, FIRM + "/" + rest);
    }
}
