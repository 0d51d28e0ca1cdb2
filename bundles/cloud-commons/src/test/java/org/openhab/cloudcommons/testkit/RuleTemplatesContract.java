/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.cloudcommons.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.cloudcommons.testkit.RuleTemplates.Module;
import org.openhab.cloudcommons.testkit.RuleTemplates.Parameter;
import org.openhab.cloudcommons.testkit.RuleTemplates.Template;

/**
 * Checks that openHAB's rule engine can make rules of the templates of a binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class RuleTemplatesContract {

    private static final String DSL = "application/vnd.openhab.dsl.rule";
    /**
     * What a default installation of openHAB 4.3 and of 5.2 knows, with the names of all that can be configured; those
     * with a star are required.
     */
    private static final Map<String, List<String>> TYPES = Map.of( //
            "core.ItemStateChangeTrigger", List.of("*itemName", "previousState", "state"), //
            "core.ItemStateUpdateTrigger", List.of("*itemName", "state"), //
            "core.ChannelEventTrigger", List.of("*channelUID", "event"), //
            "timer.GenericCronTrigger", List.of("*cronExpression"), //
            "core.ItemStateCondition", List.of("*itemName", "*operator", "*state"), //
            "core.GenericCompareCondition", List.of("inputproperty", "*operator", "*right"), //
            "core.TimeOfDayCondition", List.of("*startTime", "*endTime"), //
            "script.ScriptCondition", List.of("*type", "*script"), //
            "core.ItemCommandAction", List.of("*itemName", "*command"));
    /** What Main UI offers a picker for. */
    private static final Set<String> CONTEXTS = Set.of("", "item", "channel", "time", "cronexpression");
    /** openHAB takes a value that is not known for smaller and for larger; with these two it does not. */
    private static final Set<String> OPERATORS = Set.of("=", "<=", ">=");

    private final String binding;
    private final AddOnXml xml;
    private final List<Template> templates;

    /** @param binding the id of the binding whose bundle is being tested */
    protected RuleTemplatesContract(String binding) throws Exception {
        this.binding = binding;
        xml = new AddOnXml();
        templates = RuleTemplates.read();
    }

    /** The names of the templates without the binding. */
    protected abstract Set<String> expected();

    /** What rules made of the templates do, one line for each {@link TemplateRun}. */
    protected abstract String runs();

    @TestFactory
    Stream<DynamicTest> rulesOfTemplatesCommandWhenTheyShould() {
        List<TemplateRun> runs = runs().lines().map(TemplateRun::new).toList();
        assertThat("each template runs", runs.stream().map(TemplateRun::template).collect(Collectors.toSet()),
                is(expected()));
        return runs.stream().map(run -> DynamicTest.dynamicTest(run.toString(), () -> {
            Template template = templates.stream().filter(found -> found.uid().equals(binding + '-' + run.template()))
                    .findFirst().orElseThrow();
            Map<String, String> itemTypes = new TreeMap<>();
            template.parameters().forEach(
                    parameter -> types(parameter).forEach(type -> itemTypes.put(parameter.name(), xml.itemType(type))));
            run.check(template, itemTypes);
        }));
    }

    @Test
    void templatesAreThoseThatAreExpectedAndUnique() {
        assertThat(templates.stream().map(Template::uid).toList(),
                containsInAnyOrder(expected().stream().map(name -> binding + '-' + name).toArray()));
    }

    @TestFactory
    Stream<DynamicTest> modulesAreThoseOfADefaultInstallation() {
        return tests(template -> {
            Set<String> ids = new HashSet<>();
            for (Module module : template.modules()) {
                assertThat(module.id() + " comes once", ids.add(module.id()), is(true));
                List<String> known = TYPES.getOrDefault(module.type(), List.of());
                assertThat(known.stream().map(name -> name.replace("*", "")).toList(),
                        hasItems(module.configuration().keySet().toArray(String[]::new)));
                known.stream().filter(name -> name.startsWith("*"))
                        .forEach(name -> assertThat(module.configuration(), hasKey(name.substring(1))));
            }
            template.triggers().forEach(module -> assertThat(module.type(), endsWith("Trigger")));
            template.conditions().forEach(module -> assertThat(module.type(), endsWith("Condition")));
            template.actions().forEach(module -> assertThat(module.type(), endsWith("Action")));
            assertThat(template.triggers(), is(not(empty())));
            assertThat(template.actions(), is(not(empty())));
        });
    }

    @TestFactory
    Stream<DynamicTest> parametersAreDeclaredAndUsed() {
        return tests(template -> {
            Set<String> used = new TreeSet<>();
            for (Module module : template.modules()) {
                for (String value : module.configuration().values()) {
                    find("\\{\\{(\\w+)}}", value).forEach(name -> used.add(name.group(1)));
                    assertThat("nothing of the kind is left", value.replaceAll("\\{\\{\\w+}}", ""),
                            not(anyOf(containsString("{{"), containsString("${"))));
                }
            }
            assertThat(template.parameters().stream().map(Parameter::name).toList(),
                    containsInAnyOrder(used.toArray()));
        });
    }

    /** The engine puts the values of other types in as they are, and the modules fail with them. */
    @TestFactory
    Stream<DynamicTest> parametersAreTextsThatMainUiCanAskFor() {
        return tests(template -> template.parameters().forEach(parameter -> {
            assertThat(parameter.name(), parameter.type(), is("TEXT"));
            assertThat(parameter.name(), CONTEXTS, hasItem(parameter.context()));
            assertThat(parameter.name(), parameter.preset().isEmpty(),
                    is(Set.of("item", "channel").contains(parameter.context())));
            assertThat(parameter.name(),
                    parameter.options().isEmpty() || parameter.options().containsKey(parameter.preset()), is(true));
            assertThat(parameter.name(), parameter.pattern().isEmpty(),
                    is(!Set.of("goal", "left", "ahead").contains(parameter.name())));
        }));
    }

    /** The engine fails with a number that lacks its unit, takes a comma for nothing, and a wrong period for now. */
    @TestFactory
    Stream<DynamicTest> amountsAreRefusedThatTheEngineDoesNotUnderstand() {
        return tests(template -> template.parameters().stream().filter(parameter -> !parameter.pattern().isEmpty())
                .forEach(parameter -> {
                    assertThat(parameter.preset(), matchesPattern(parameter.pattern()));
                    String number = parameter.preset().replaceAll("\\D", "");
                    for (String wrong : List.of(number, number + " days", "70,5 kg", "154 lb", "")) {
                        assertThat(wrong, not(matchesPattern(parameter.pattern())));
                    }
                }));
    }

    /** With a value that is not known, no template does anything. */
    @TestFactory
    Stream<DynamicTest> conditionsAreFalseWithoutAValue() {
        return tests(template -> {
            for (Module condition : template.conditions()) {
                if ("core.ItemStateCondition".equals(condition.type())) {
                    assertThat(OPERATORS, hasItem(condition.configuration().get("operator")));
                } else if ("script.ScriptCondition".equals(condition.type())) {
                    assertThat(condition.configuration().get("type"), is(DSL));
                    assertThat(condition.configuration().get("script"),
                            matchesPattern("(\\{\\{\\w+}}\\.state == \"\\w+\"( \\|\\| )?)+"));
                }
            }
        });
    }

    /** The engine accepts an input of any kind from the output {@code event} only, whose class it can load. */
    @TestFactory
    Stream<DynamicTest> inputsComeFromTriggers() {
        return tests(template -> {
            Set<String> triggers = template.triggers().stream().map(Module::id).collect(Collectors.toSet());
            for (Module condition : template.conditions()) {
                boolean isComparing = "core.GenericCompareCondition".equals(condition.type());
                assertThat(condition.inputs().keySet(), is(isComparing ? Set.of("input") : Set.of()));
                condition.inputs().values().forEach(output -> {
                    assertThat(triggers, hasItem(output.replaceAll("\\.event$", "")));
                    assertThat(output, endsWith(".event"));
                });
            }
        });
    }

    /** A text that names a channel, and a rule that compares with a word, would never do anything with a wrong one. */
    @TestFactory
    Stream<DynamicTest> channelsAndWordsExist() {
        return tests(template -> {
            for (Parameter parameter : template.parameters()) {
                Set<String> types = types(parameter);
                if (Set.of("item", "channel").contains(parameter.context()) && !"target".equals(parameter.name())) {
                    assertThat(parameter.description(), types, is(not(empty())));
                }
                for (String type : types) {
                    assertThat(type, "trigger".equals(AddOnXml.text(xml.channelType(type), "kind")),
                            is("channel".equals(parameter.context())));
                    words(template, parameter.name())
                            .forEach(word -> assertThat(parameter.name(), xml.options(type), hasItem(word)));
                }
            }
        });
    }

    @Test
    void textsAreThoseOfTheTemplates() throws Exception {
        Properties english = AddOnXml.texts(binding);
        RuleTemplates.texts().forEach((key, text) -> assertThat(key, english.getProperty(key), is(text)));
        assertThat(english.stringPropertyNames().stream().filter(key -> key.startsWith("rule-template"))
                .collect(Collectors.toSet()), is(RuleTemplates.texts().keySet()));
    }

    @Test
    void readmeListsTheTemplates() throws Exception {
        String chapter = find("(?s)\n## Rule Templates\n(.*?)(?=\n## |$)", ExamplesContract.readme()).get(0).group(1);
        assertThat(find("(?m)^\\| (?!Template)[^|]+ \\| [^|]+ \\|$", chapter).stream().map(MatchResult::group).toList(),
                is(templates.stream().map(template -> "| " + template.label() + " | " + template.description() + " |")
                        .toList()));
    }

    /** The types of the channels that the text of a parameter names. */
    private Set<String> types(Parameter parameter) {
        Set<String> types = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        find("[a-z]+#[a-z-]+|[a-z]+(?:-[a-z]+)+", parameter.description()).forEach(name -> names.add(name.group()));
        for (String name : names) {
            Set<String> found = xml.things().values().stream().map(thing -> thing.channels().get(name))
                    .filter(type -> type != null).map(String::valueOf).collect(Collectors.toSet());
            assertThat(name + " is a channel", found, is(not(empty())));
            types.addAll(found);
        }
        return types;
    }

    /** The words that the rule expects of the item or channel behind a parameter. */
    private static Set<String> words(Template template, String parameter) {
        String reference = "{{" + parameter + "}}";
        Set<String> words = new TreeSet<>();
        for (Module module : template.modules()) {
            String script = module.configuration().getOrDefault("script", "").replace(reference, "IT");
            for (MatchResult word : find("IT\\.state == \"(\\w+)\"", script)) {
                words.add(word.group(1));
            }
            if (reference.equals(module.configuration().get("channelUID"))) {
                String event = module.configuration().getOrDefault("event", "");
                template.parameters().stream().filter(other -> ("{{" + other.name() + "}}").equals(event))
                        .forEach(other -> words.addAll(other.options().keySet()));
            }
        }
        return words;
    }

    private interface Check {
        void of(Template template) throws Exception;
    }

    private Stream<DynamicTest> tests(Check check) {
        return templates.stream().map(template -> DynamicTest.dynamicTest(template.uid(), () -> check.of(template)));
    }
}
