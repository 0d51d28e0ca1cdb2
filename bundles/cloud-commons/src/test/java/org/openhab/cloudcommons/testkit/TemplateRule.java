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

import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.RuleTemplates.Module;
import org.openhab.cloudcommons.testkit.RuleTemplates.Template;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * A rule made of a template, which does what openHAB's rule engine does with it.
 * <p>
 * Engine and module types are those of openHAB 4.3 and 5.2; what is not needed for the templates fails. To each line of
 * the tests, the genuine engines of openHAB 4.3.11 and 5.2.1 have given the same answer, with times of day moved to the
 * present and cron expressions for the next seconds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TemplateRule {

    private final List<Module> triggers;
    private final List<Module> conditions;
    private final List<Module> actions;
    private final Map<String, State> states = new HashMap<>();
    private final List<String> commands = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.of(2026, 1, 1, 12, 0);

    /** @param answers what the user has answered for each of the parameters */
    TemplateRule(Template template, Map<String, String> answers) {
        triggers = filled(template.triggers(), answers);
        conditions = filled(template.conditions(), answers);
        actions = filled(template.actions(), answers);
    }

    /** The commands that were sent, each with its item. */
    List<String> commands() {
        return commands;
    }

    /** Goes on to a minute, at which a timer may end. */
    void time(LocalDateTime minute) {
        now = minute;
        for (Module trigger : triggers("timer.GenericCronTrigger")) {
            if (matches(configured(trigger, "cronExpression"))) {
                run(Map.of());
            }
        }
    }

    /** An item gets a state. */
    void state(String item, State state) {
        State before = states.getOrDefault(item, UnDefType.NULL);
        states.put(item, state);
        for (Module trigger : triggers("core.ItemStateChangeTrigger")) {
            if (configured(trigger, "itemName").equals(item) && !state.equals(before)
                    && trigger.configuration().size() == 1) {
                run(Map.of(trigger.id() + ".event.oldItemState", before, trigger.id() + ".event.itemState", state));
            }
        }
    }

    /** A trigger channel fires. */
    void event(String channel, String event) {
        for (Module trigger : triggers("core.ChannelEventTrigger")) {
            String expected = trigger.configuration().getOrDefault("event", "");
            if (configured(trigger, "channelUID").equals(channel) && (expected.isBlank() || expected.equals(event))) {
                run(Map.of());
            }
        }
    }

    /** @param outputs of the trigger, by the UID of the module, the name of the output and that of its property */
    private void run(Map<String, State> outputs) {
        TemplateConditions context = new TemplateConditions(states, outputs, now);
        if (conditions.stream().allMatch(context::holds)) {
            for (Module action : actions) {
                if (!"core.ItemCommandAction".equals(action.type())) {
                    throw new AssertionError("No template has had an action " + action.type());
                }
                commands.add(configured(action, "itemName") + ' ' + configured(action, "command"));
            }
        }
    }

    private List<Module> triggers(String type) {
        return triggers.stream().filter(trigger -> type.equals(trigger.type())).toList();
    }

    static String configured(Module module, String name) {
        String value = module.configuration().get(name);
        if (value == null) {
            throw new AssertionError(module.id() + " lacks " + name);
        }
        return value;
    }

    /** The modules with the answers in them; a name in braces that nobody has answered stays. */
    private static List<Module> filled(List<Module> modules, Map<String, String> answers) {
        return modules.stream().map(module -> {
            Map<String, String> configuration = new HashMap<>();
            module.configuration().forEach((name, value) -> configuration.put(name, filled(value, answers)));
            return new Module(module.id(), module.type(), configuration, module.inputs());
        }).toList();
    }

    private static String filled(String text, Map<String, String> answers) {
        String filled = text;
        for (MatchResult place : find("\\{\\{(.+?)}}", text)) {
            filled = filled.replace(place.group(), answers.getOrDefault(place.group(1), place.group()));
        }
        return filled;
    }

    /** Seconds, minutes, hours, days of the month, months, days of the week. */
    private boolean matches(String cron) {
        String[] fields = cron.split(" ");
        String day = now.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toUpperCase(Locale.ROOT);
        List<String> values = List.of("0", "" + now.getMinute(), "" + now.getHour(), "" + now.getDayOfMonth(),
                "" + now.getMonthValue(), day);
        return fields.length == values.size() && IntStream.range(0, fields.length)
                .allMatch(i -> fields[i].equals("*") || fields[i].equals("?") || fields[i].equals(values.get(i)));
    }
}
