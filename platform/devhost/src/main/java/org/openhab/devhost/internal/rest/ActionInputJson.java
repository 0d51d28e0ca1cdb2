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
package org.openhab.devhost.internal.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.devhost.internal.core.ActionDescriptor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * Describes inputs of actions as configuration parameters, so that a UI can ask for them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ActionInputJson {

    /**
     * How a UI asks for a Java type.
     *
     * @param type the type of the parameter
     * @param context the widget, null for the type's own
     * @param defaultValue what primitive types have when nothing is said, null for others
     */
    private record Widget(String type, @Nullable String context, @Nullable String defaultValue) {
    }

    private ActionInputJson() {
    }

    static JsonElement write(ActionDescriptor.Input input) {
        Widget widget = widget(input.type());
        String defaultValue = input.defaultValue();
        boolean given = defaultValue != null && !defaultValue.isEmpty();
        return Json.object().put("context", widget.context())
                .put("default", given ? defaultValue : widget.defaultValue()).put("description", input.description())
                .put("label", input.label()).put("name", input.name())
                .put("required", input.required() || widget.defaultValue() != null).put("type", widget.type())
                .put("stepsize", step(widget)).put("readOnly", false).put("multiple", false).put("advanced", false)
                .put("verify", false).put("limitToOptions", true).put("options", new JsonArray())
                .put("filterCriteria", new JsonArray()).build();
    }

    /** Any decimal, but whole seconds. */
    private static @Nullable Integer step(Widget widget) {
        if ("DECIMAL".equals(widget.type())) {
            return 0;
        }
        return "time".equals(widget.context()) || "datetime".equals(widget.context()) ? 1 : null;
    }

    private static Widget widget(String javaType) {
        if (javaType.startsWith("org.openhab.core.library.types.QuantityType<")) {
            return new Widget("DECIMAL", null, null);
        }
        return switch (javaType) {
            case "boolean" -> new Widget("BOOLEAN", null, "false");
            case "java.lang.Boolean" -> new Widget("BOOLEAN", null, null);
            case "byte", "short", "int", "long" -> new Widget("INTEGER", null, "0");
            case "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long" -> new Widget("INTEGER",
                    null, null);
            case "float", "double" -> new Widget("DECIMAL", null, "0");
            case "java.lang.Float", "java.lang.Double", "java.lang.Number", "org.openhab.core.library.types.DecimalType" -> new Widget(
                    "DECIMAL", null, null);
            case "java.time.LocalDate" -> new Widget("TEXT", "date", null);
            case "java.time.LocalTime" -> new Widget("TEXT", "time", null);
            case "java.time.LocalDateTime", "java.util.Date", "java.time.ZonedDateTime", "java.time.Instant" -> new Widget(
                    "TEXT", "datetime", null);
            default -> new Widget("TEXT", null, null);
        };
    }
}
