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
import static org.hamcrest.Matchers.is;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.RuleTemplates.Template;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.core.types.UnDefType;

/**
 * What a rule made of a template sees and how often it sends its command then, as a line of four columns: name of the
 * template; answers that are not those it proposes; what happens, as {@code parameter = state} of the item,
 * {@code parameter ! event} of the channel or a time; and the number.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TemplateRun {

    private final String line;
    private final String[] columns;

    TemplateRun(String line) {
        this.line = line;
        columns = line.split(" *\\| *");
    }

    String template() {
        return columns[0];
    }

    @Override
    public String toString() {
        return line;
    }

    /** @param itemTypes of the items that the parameters ask for */
    void check(Template template, Map<String, String> itemTypes) {
        // An item or channel has the name of the parameter that asks for it.
        Map<String, String> answers = new TreeMap<>();
        template.parameters().forEach(parameter -> answers.put(parameter.name(),
                parameter.preset().isEmpty() ? parameter.name() : parameter.preset()));
        find("(\\w+) = ([^,]+)", columns[1]).forEach(answer -> answers.put(answer.group(1), answer.group(2)));
        TemplateRule rule = new TemplateRule(template, answers);
        for (String step : columns[2].split(", ")) {
            String[] state = step.split(" = ");
            String[] event = step.split(" ! ");
            if (state.length == 2) {
                rule.state(state[0], state(itemTypes.getOrDefault(state[0], ""), state[1]));
            } else if (event.length == 2) {
                rule.event(event[0], event[1]);
            } else {
                rule.time(LocalDateTime.parse(step));
            }
        }
        assertThat(rule.commands(), is(Collections.nCopies(Integer.parseInt(columns[3]),
                answers.get("target") + ' ' + answers.get("command"))));
    }

    private static State state(String itemType, String text) {
        Class<? extends State> type = itemType.startsWith("Number:") ? QuantityType.class
                : "DateTime".equals(itemType) ? DateTimeType.class : StringType.class;
        return Objects.requireNonNull(TypeParser.parseState(List.of(UnDefType.class, type), text), text);
    }
}
