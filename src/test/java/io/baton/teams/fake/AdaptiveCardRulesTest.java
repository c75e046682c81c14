package io.baton.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules reject what Teams rejects.
class AdaptiveCardRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'Video'} | unexpected element: Video",
                "{'type':'TextBlock','text':'a','wrap':true,'colour':'red'} | TextBlock with colour",
                "{'type':'TextBlock','text':'a [b](https://e.example)','wrap':true} | read as markup",
                "{'type':'TextBlock','text':'<at>Rita</at>','wrap':true} | read as markup",
                "{'type':'TextBlock','text':'1. a','wrap':true} | read as markup",
                "{'type':'RichTextBlock','inlines':[]} | none of TextRun",
                "{'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'{{TIME(x)}}'}]} | a function",
                "{'type':'RichTextBlock','inlines':[{'type':'TextRun','text':'a','selectAction':{'type':'Action.OpenUrl','url':'javascript:x'}}]} | an address",
                "{'type':'Image','url':'https://e.example/a.png'} | Image without altText",
                "{'type':'Chart.VerticalBar','title':'a','data':[{'x':'a','y':1,'color':'good'}]} | without fallback",
                "{'type':'Chart.VerticalBar','title':'a','data':[{'x':'a','y':'1','color':'good'}],'fallback':{'type':'Image','url':'https://e.example','altText':'a'}} | a point that is none",
                "{'type':'ActionSet','actions':[{'type':'Action.Execute','title':'a','verb':'b','data':{}}]} | without fallback",
                "{'type':'ActionSet','actions':[{'type':'Action.Execute','title':'a','verb':'b','data':{},'fallback':{'type':'Action.Submit','title':'a','data':{'x':1}}}]} | does something else",
                "{'type':'Input.Text','id':'a','label':'b','maxLength':9,'isMultiline':true,'isRequired':true} | does not say what is missing"
            })
    void invalidElementsAreRejected(String element, String why) throws Exception {
        assertThat(AdaptiveCardRules.violations(card(element)).toString()).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 1"})
    void aCardHasAtMostSixVisibleButtons(int buttons, int violations) throws Exception {
        var button =
                "{'type':'Action.Execute','title':'a','verb':'b','data':{},'fallback':{'type':'Action.Submit','title':'a','data':{}}},";
        var all = button.repeat(buttons).replaceAll(",$", "");
        assertThat(
                        AdaptiveCardRules.violations(
                                card("{'type':'ActionSet','actions':[" + all + "]}")))
                .hasSize(violations);
    }

    @ParameterizedTest
    @CsvSource({"40000, 0", "41000, 1"})
    void aCardHasAtMostEightyKilobytes(int characters, int violations) throws Exception {
        var text = "a".repeat(characters);
        assertThat(
                        AdaptiveCardRules.violations(
                                card("{'type':'TextBlock','text':'" + text + "','wrap':true}")))
                .hasSize(violations);
    }

    @Test
    void aMentionWithMarkupIsRejected() throws Exception {
        var card =
                "{'type':'AdaptiveCard','version':'1.5','body':[{'type':'TextBlock','wrap':true,'text':'<at>[a](b)</at>'}],"
                        + "'msteams':{'entities':[{'type':'mention','text':'<at>[a](b)</at>','mentioned':{'id':'1'}}]}}";
        assertThat(
                        AdaptiveCardRules.violations(
                                new ObjectMapper().readTree(card.replace('\'', '"'))))
                .singleElement()
                .asString()
                .startsWith("a name that may be read as markup");
    }

    private static JsonNode card(String element) throws Exception {
        var card = "{'type':'AdaptiveCard','version':'1.5','body':[" + element + "]}";
        return new ObjectMapper().readTree(card.replace('\'', '"'));
    }
}
