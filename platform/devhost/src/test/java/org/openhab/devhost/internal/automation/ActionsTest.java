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
package org.openhab.devhost.internal.automation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.automation.Visibility;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.ActionOutputs;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.devhost.internal.core.ActionDescriptor;
import org.openhab.devhost.internal.core.TestHost;
import org.openhab.devhost.internal.core.TestTypes;

/**
 * Tests rule actions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ActionsTest {

    private static final ThingUID HOME = new ThingUID(TestTypes.ACCOUNT, "home");

    private final TestHost test = new TestHost().withFactory();
    private final SampleActions actions = new SampleActions();

    /** Actions of many kinds. */
    @ThingActionsScope(name = "test")
    public static class SampleActions implements ThingActions {

        private @Nullable ThingHandler handler;

        @RuleAction(label = "Import", description = "Imports a period.")
        @ActionOutput(name = "result", label = "Number", type = "java.lang.String")
        public String importHistory(
                @ActionInput(name = "from", label = "From", type = "java.time.Instant", required = true) @Nullable Instant from,
                @ActionInput(name = "pause", type = "java.time.Duration") @Nullable Duration pause,
                @ActionInput(name = "limit") int limit,
                @ActionInput(name = "weight", type = "QuantityType<javax.measure.quantity.Mass>") @Nullable QuantityType<?> weight) {
            return from + " " + pause + " " + limit + " " + weight;
        }

        @RuleAction(label = "Report")
        @ActionOutputs({ @ActionOutput(name = "count", type = "java.lang.Integer"),
                @ActionOutput(name = "text", type = "java.lang.String") })
        public Map<String, Object> report(@ActionInput(name = "day") LocalDate day,
                @ActionInput(name = "exact") boolean exact) {
            return Map.of("count", day.getDayOfMonth(), "text", String.valueOf(exact), "secret", "x");
        }

        @RuleAction(label = "Raw", visibility = Visibility.HIDDEN)
        public List<String> raw() {
            return List.of("a");
        }

        @RuleAction(label = "Odd")
        public BigDecimal odd(@ActionInput(name = "list") @Nullable List<String> list) {
            throw new UnsupportedOperationException("broken");
        }

        @RuleAction(label = "Join")
        @ActionOutput(name = "result", type = "java.lang.String")
        public String join(@ActionInput(name = "list") List<?> list) {
            return list.toString();
        }

        @RuleAction(label = "Later")
        @ActionOutput(name = "result", type = "java.time.ZonedDateTime")
        public ZonedDateTime later(@ActionInput(name = "at") ZonedDateTime at, @ActionInput(name = "days") long days) {
            return at.plusDays(days);
        }

        public static String importHistory(ThingActions actions) {
            return "for rules in the domain specific language";
        }

        @Override
        public void setThingHandler(ThingHandler handler) {
            this.handler = handler;
        }

        @Override
        public @Nullable ThingHandler getThingHandler() {
            return handler;
        }
    }

    @BeforeEach
    void addActions() {
        test.account("home");
        actions.setThingHandler(test.factory.handler(HOME));
        test.host.actionRegistry().add(actions);
    }

    private Map<String, @Nullable Object> run(String action, Map<String, @Nullable Object> arguments) {
        return test.host.actions().run(HOME, action, new HashMap<>(arguments));
    }

    private ActionDescriptor action(String name) {
        return test.host.actions().of(HOME).stream().filter(action -> action.uid().startsWith("test." + name + "#"))
                .findFirst().orElseThrow();
    }

    @Test
    void actionsAreDescribed() {
        assertThat(test.host.actions().of(HOME), hasSize(6));
        ActionDescriptor action = action("importHistory");
        assertThat(action.label(), is("Import"));
        assertThat(action.description(), is("Imports a period."));
        assertThat(action.visible() && action.supportedByUi(), is(true));
        assertThat(action.inputs().get(0),
                is(new ActionDescriptor.Input("from", "java.time.Instant", "From", null, true, null)));
        assertThat(action.inputs().get(2).type(), is("int"));
        assertThat(action.outputs(),
                is(List.of(new ActionDescriptor.Output("result", "java.lang.String", "Number", null))));
        // "test.odd" with a list as its one parameter: MD5 of "java.util.List".
        assertThat(action("odd").uid(), is("test.odd#647165940d2971f696436f6a7da1f89d"));
        assertThat(action("odd").visible(), is(false));
        assertThat(action("odd").supportedByUi(), is(false));
        assertThat(action("raw").visible(), is(false));
    }

    @Test
    void jsonValuesBecomeArguments() {
        Map<String, @Nullable Object> result = run("test.importHistory",
                Map.of("from", "2026-03-01T12:00:00", "pause", "PT1H", "limit", 5.0, "weight", 70.5));
        assertThat(result, is(Map.of("result", "2026-03-01T11:00:00Z PT1H 5 70.5 kg")));
        assertThat(run(action("importHistory").uid(), Map.of("weight", "500 g", "limit", "7")),
                is(Map.of("result", "null null 7 500 g")));
    }

    @Test
    void onlyDeclaredOutputsComeOut() {
        assertThat(run("test.report", Map.of("day", "2026-03-17", "exact", "TRUE")),
                is(Map.of("count", 17, "text", "true")));
        assertThat(run("test.report", Map.of("day", "2026-03-17")), is(Map.of("count", 17, "text", "false")));
        assertThat(run("test.raw", Map.of()), is(Map.of()));
    }

    @Test
    void whatDoesNotFitIsLeftOut() {
        assertThat(run("test.importHistory", Map.of("from", "yesterday", "pause", 3, "limit", 1)), is(Map.of()));
        assertThat(run("test.importHistory", Map.of("from", "yesterday", "limit", 1)),
                is(Map.of("result", "null null 1 null")));
        assertThat("a primitive cannot be left out", run("test.importHistory", Map.of("limit", "many")), is(Map.of()));
    }

    @Test
    void listsComeAsJsonKnowsThem() {
        assertThat(run("test.join", Map.of("list", List.of("a", new BigDecimal("1"), List.of(2)))),
                is(Map.of("result", "[a, 1.0, [2.0]]")));
    }

    @Test
    void momentsComeBackAsText() {
        assertThat(run("test.later", Map.of("at", "2026-03-01T12:00:00", "days", 2)),
                is(Map.of("result", "2026-03-03T12:00+01:00[Europe/Berlin]")));
    }

    @Test
    void anActionThatThrowsReturnsNothing() {
        assertThat(run("test.odd", Map.of()), is(Map.of()));
    }

    @Test
    void whatIsNotThereCannotRun() {
        assertThrows(NoSuchElementException.class, () -> run("test.none", Map.of()));
        test.host.actionRegistry().remove(actions);
        assertThat(test.host.actions().of(HOME), is(empty()));
        assertThrows(NoSuchElementException.class, () -> run("test.raw", Map.of()));
    }
}
