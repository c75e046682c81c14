package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that lead to a wish: "we need", "looking for somebody to", "who could".
final class WishWords {
    private static final Pattern WISH =
            Pattern.compile(
                    "(?iU)\\b(?:(?:needs?|needed|requires?|wants?|wanted|wish(?:es)?|looking for|searching for"
                            + "|(?:would|'d|should|we'd|i'd) (?:also |really |very much |rather )?(?:like|love)"
                            + "|hoping (?:for|to)|in the market for|must (?=hold|have|get|be)|going to|should (?:get|have)|if we (?:have|had|could get)"
                            + "|(?:please |could you |can you )?(?:recommend|find|suggest)(?: us| me)?)"
                            + "|(?:can|could|would) (?:anyone|anybody|someone|somebody)"
                            + "|(?:who|anyone|anybody|someone|somebody|something|specialist|person|firm)"
                            + " (?:can|could|does|to|who can|who could|that can|that could|who does|who'd|of yours (?:can|could)))"
                            + "\\b");

    /// What may stand between the wish and the matter.
    private static final Pattern BEFORE_MATTER =
            Pattern.compile(
                    "(?iU)(?: (?:us|me|to|have|get|find|for|is|who|that|which|can|could|would|will|be|able|does"
                            + "|really|just|now|urgently|please|somebody|someone|anyone|anybody|something"
                            + "|(?:an? |the |some )?(?:specialist|firm|company|person|people|partner|supplier"
                            + "|house|expert|developer team|team|help|web person)(?= (?:who|that|to|for|with))))*+ ?");

    /// Where the matter ends.
    private static final Pattern END =
            Pattern.compile(
                    "(?iU)[.!?;:\\n(]|, | - | -- | (?:before|by|because|so that|so we|as we|as our|since|until|when"
                            + "|where|if|and (?:would|we|i|they|it|that|wondered|could|can)|is needed|was agreed"
                            + "|are needed|please|on the premises|rather|really)\\b");

    private static final Pattern REFUSED =
            Pattern.compile(
                    "(?iU)\\b(?:client wants|if (?:we|you|they|i) (?:want|need)|not? (?:need|want|in scope|action)|don't (?:need|want|do)|do not (?:need|want|telephone)"
                            + "|doesn't|no need|ignore|any more|nothing to do|needs? to be careful|unsubscribe"
                            + "|if (?:you|there's anything)|let me know|need(?:s)? (?:a word|your|anything|any (?:more|further))"
                            + "|looking forward|wants? (?:to know|a word)|needs? you|like to introduce)\\b");

    /// What doesn't name a matter by itself.
    private static final Pattern NO_MATTER =
            Pattern.compile(
                    "(?iU)(?:(?-i:[Ii]t)|you|your|this|look|take a look|help|advice|that|them|him|her|hear|know|speak|meet|see|say|thank|a (?:word|chat|call))\\b.*");

    /// "the cabling" in "could they do the cabling at Acme?"
    private static final Pattern JOB =
            Pattern.compile(
                    "(?iU)\\b(?:do|handle|take (?:on|care of)|look (?:at|after|into)|sort(?: out)?|deal with"
                            + "|quote (?:for|on)|price(?: up)?|help (?:\\p{L}{1,12} )?with) "
                            + "(?:the|an?|some|their|its|his|her|that) (?<job>[^.,;:!?\\n()]{2,60}?)"
                            + "(?= (?:at|for|in|over at|of) |[.,;:!?\\n()]|$)");

    /// What counts something: "three floors", "60 ports".
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?iU)(?:[0-9]{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a dozen)"
                            + " \\p{L}.*");

    private WishWords() {}

    /// The job that someone is asked to do, if all that is wished for after that sentence are
    /// counts: they say how big it is.
    static Optional<Span> countedJob(String text, List<Found<String>> wishes) {
        boolean counts =
                !wishes.isEmpty()
                        && wishes.stream().allMatch(each -> COUNT.matcher(each.value()).matches());
        int start = counts ? wishes.getFirst().span().start() : 0;
        var before = text.substring(0, start).stripTrailing();
        if (before.isEmpty() || ".?!:".indexOf(before.charAt(before.length() - 1)) < 0) {
            return Optional.empty();
        }
        return JOB.matcher(before)
                .results()
                .findFirst()
                .map(found -> new Span(found.start("job"), found.end("job")));
    }

    /// What is wished for in a sentence, without the words that lead to it.
    static List<Span> matters(String text, Span sentence) {
        var matters = new ArrayList<Span>();
        var wish = WISH.matcher(text).region(sentence.start(), sentence.end());
        while (wish.find()) {
            var before = BEFORE_MATTER.matcher(text).region(wish.end(), sentence.end());
            int start = before.lookingAt() ? before.end() : wish.end();
            var matter = cut(text, start, sentence.end());
            if (!matter.of(text).isBlank()
                    && !REFUSED.matcher(text).region(sentence.start(), matter.end()).find()
                    && !NO_MATTER.matcher(matter.of(text)).matches()) {
                matters.add(matter);
            }
        }
        return List.copyOf(matters);
    }

    private static Span cut(String text, int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        var end = END.matcher(text).region(start, to);
        int until = end.find() ? end.start() : to;
        while (until > start && !Character.isLetterOrDigit(text.charAt(until - 1))) {
            until--;
        }
        return new Span(start, Math.max(start, until));
    }
}
