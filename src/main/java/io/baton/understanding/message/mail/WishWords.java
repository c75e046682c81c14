package io.baton.understanding.message.mail;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that lead to a wish: "we need", "looking for somebody to", "who could".
public final class WishWords {
    private static final Pattern WISH =
            wrapped(
                    "(?iU)\\b(?:(?:needs?|needed|requires?|wants?|wanted|wish(?:es)?|look(?:s|ed|ing)? for|search(?:es|ing)? for|seek(?:s|ing)?|in (?:search|need) of"
                            + "|ask(?:s|ed|ing)? (?:(?:us|me|you|them) )?for|(?:am|are|is|be|'m|'re|'s) after (?=an? |some |new )"
                            + "|(?:could|can) (?:really )?do with|can (?:we|i|they) (?:please )?(?:have|get)"
                            + "|(?:would|'d|should|we'd|i'd) (?:also |really |very much |rather )?(?:like|love)"
                            + "|hoping (?:for|to)|in the market for|must (?=hold|have|get|be)|going to|should (?:get|have)|if we (?:have|had|could get)"
                            + "|(?:please |could you |can you )?(?:recommend|find|suggest)(?: us| me)?)"
                            + "|(?:can|could|would) (?:anyone|anybody|someone|somebody)"
                            + "|(?:who|anyone|anybody|someone|somebody|something|specialist|person|people|firm|company)"
                            + " (?:can|could|does|to|who can|who could|that can|that could|who|who'd|of yours (?:can|could)))"
                            + "\\b");

    /// What may stand between the wish and the matter.
    private static final Pattern BEFORE_MATTER =
            wrapped(
                    "(?iU)(?: (?:us|me|to|have|get|find|for|is|who|that|which|can|could|would|will|be|able|does"
                            + "|really|just|now|urgently|please|somebody|someone|anyone|anybody|something"
                            + "|(?:an? |the |some )?(?:specialist|firm|company|person|people|partner|supplier"
                            + "|house|expert|developer team|team|help|web person)(?= (?:who|that|to|for|with)))(?!\\p{L}))*+ ?");

    /// Where the matter ends.
    private static final Pattern END =
            wrapped(
                    "(?iU)[!?;:\\n(]|, | - | -- | (?:before|by|because|so that|so we|as we|as our|since|until|when"
                            + "|where|if|or (?:they|we|it|there|i|he|she|else|the)|and (?:would|we|i|they|it|that|wondered|could|can)|is needed|was agreed"
                            + "|are needed|please|on the premises|rather|really)\\b");

    private static final Pattern REFUSED =
            wrapped(
                    "(?iU)\\b(?:client wants|if (?:we|you|they|i) (?:want|need)|not? (?:need|want|in scope|action)|don't (?:need|want|do)|do not (?:need|want|telephone)"
                            + "|doesn't|no need|ignore|any more|nothing to do|needs? to be careful|unsubscribe"
                            + "|if (?:you|there's anything)|let me know|need(?:s)? (?:a word|your|anything|any (?:more|further))"
                            + "|looking forward|wants? (?:to know|a word)|needs? you|like to introduce)\\b");

    /// What doesn't name a matter by itself.
    private static final Pattern NO_MATTER =
            wrapped(
                    "(?iU)(?:both|either|(?:an? )?(?:(?:new|good|decent|local) )?(?:firm|company|person|people|partner|supplier|expert|specialist|vendor|provider)s?$|(?:put|have|get|do|see|make|keep|take|bring|sort|fix|give) (?:it|them|that|this|him|her|us|me)|(?-i:[Ii]t)|you|your|this|look|take a look|help|advice|that|them|him|her|hear|know|speak|meet|see|say|thank|a (?:word|chat|call))\\b.*");

    /// What runs out has to be replaced.
    private static final Pattern RUNS_OUT =
            wrapped(
                    "(?iU)\\b(?:the|our|their|his|her|my)(?: (?!(?:the|our|their|his|her|my)\\b)[\\p{L}\\p{N}'&-]+){0,4} (?:contracts?|leases?|licen[cs]es?|agreement|warranty"
                            + "|subscriptions?|certificates?|support) (?:runs? out|ends?|expires?|(?:is|are) up|comes? to an end|(?:is|are) due)\\b");

    private static final Pattern PERSON =
            wrapped(
                    "(?iU)\\b(?:(?:any|some)(?:one|body)|people|person|specialist|firm|company|vendor|supplier|expert)"
                            + " (?:local )?(?:who|to|that|for|can|could)\\b|(?:can|could|would) (?:any|some)(?:one|body)\\b");

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
    public static Optional<Span> countedJob(String text, List<Found<String>> wishes) {
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

    /// Where a mail program wrapped a line, there are several spaces between two words.
    private static Pattern wrapped(String regex) {
        return Pattern.compile(regex.replace(" ?", " {0,4}").replaceAll(" (?!\\{)", " {1,4}"));
    }

    /// Whether the sentence asks for someone to do it.
    public static boolean asksForPerson(String text, Span sentence) {
        return PERSON.matcher(text).region(sentence.start(), sentence.end()).find();
    }

    /// What is wished for in a sentence, without the words that lead to it.
    public static List<Span> matters(String text, Span sentence) {
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
        RUNS_OUT.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .forEach(matters::add);
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
