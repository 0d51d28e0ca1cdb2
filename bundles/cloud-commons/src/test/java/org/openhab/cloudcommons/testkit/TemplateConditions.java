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

import static org.openhab.cloudcommons.testkit.TemplateRule.configured;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.testkit.RuleTemplates.Module;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * The conditions of a {@link TemplateRule} at the moment at which it runs.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TemplateConditions {

    /** The part of Rules DSL that conditions of templates may use, so that nobody has to guess what it does. */
    private static final Pattern SCRIPT = Pattern.compile("(\\w+)\\.state == \"(\\w+)\"");

    private final Map<String, State> states;
    private final Map<String, State> outputs;
    private final LocalDateTime now;

    TemplateConditions(Map<String, State> states, Map<String, State> outputs, LocalDateTime now) {
        this.states = states;
        this.outputs = outputs;
        this.now = now;
    }

    boolean holds(Module condition) {
        switch (condition.type()) {
            case "core.ItemStateCondition":
                return itemState(state(configured(condition, "itemName")), configured(condition, "operator"),
                        configured(condition, "state"));
            case "core.GenericCompareCondition":
                State left = outputs
                        .get(condition.inputs().get("input") + '.' + configured(condition, "inputproperty"));
                return compare(left, configured(condition, "operator"), configured(condition, "right"));
            case "core.TimeOfDayCondition":
                return timeOfDay(LocalTime.parse(configured(condition, "startTime")),
                        LocalTime.parse(configured(condition, "endTime")));
            case "script.ScriptCondition":
                return Stream.of(configured(condition, "script").split(" \\|\\| ")).anyMatch(this::script);
            default:
                throw new AssertionError("No template has had a condition " + condition.type());
        }
    }

    /** A number without a unit is taken for one in that of the item, a period for the time after it. */
    private boolean itemState(State state, String operator, String text) {
        if (state instanceof DateTimeType time) {
            return decide(operator, time.getInstant().compareTo(moment(text)));
        }
        State other = TypeParser.parseState(List.of(DecimalType.class, QuantityType.class, UnDefType.class), text);
        if (state instanceof QuantityType<?> quantity && other != null) {
            return decide(operator,
                    compared(quantity,
                            other instanceof DecimalType number
                                    ? new QuantityType<>(number.toBigDecimal(), quantity.getUnit())
                                    : other));
        }
        return false;
    }

    /** Of different kinds, two values do not compare. */
    private static boolean compare(@Nullable State left, String operator, String text) {
        State right = left == null ? null : TypeParser.parseState(List.of(left.getClass()), text);
        return left instanceof Comparable && right != null && decide(operator, compared(left, right));
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static int compared(State left, State right) {
        return ((Comparable) left).compareTo(right);
    }

    private static boolean decide(String operator, int order) {
        switch (operator) {
            case "<=":
                return order <= 0;
            case ">":
                return order > 0;
            default:
                throw new AssertionError("No template has had an operator " + operator);
        }
    }

    /** From the first minute on until before the last. */
    private boolean timeOfDay(LocalTime start, LocalTime end) {
        LocalTime time = now.toLocalTime();
        return start.isBefore(end) ? !time.isBefore(start) && time.isBefore(end)
                : !time.isBefore(start) || time.isAfter(LocalTime.MIDNIGHT) && time.isBefore(end);
    }

    private Instant moment(String period) {
        return now.atZone(ZoneId.systemDefault()).toInstant().plus(Duration.parse("P" + period));
    }

    private boolean script(String comparison) {
        Matcher matcher = SCRIPT.matcher(comparison);
        if (!matcher.matches()) {
            throw new AssertionError("No template has had a script " + comparison);
        }
        return state(matcher.group(1)).toString().equals(matcher.group(2));
    }

    private State state(String item) {
        return states.getOrDefault(item, UnDefType.NULL);
    }
}
