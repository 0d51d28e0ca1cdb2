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

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.Visibility;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.ActionOutputs;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.devhost.internal.core.ActionDescriptor;
import org.openhab.devhost.internal.core.ActionDescriptor.Input;
import org.openhab.devhost.internal.core.ActionDescriptor.Output;

/**
 * A rule action as its annotations declare it.
 *
 * @param method the method
 * @param descriptor what the annotations say
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record ActionMethod(Method method, ActionDescriptor descriptor) {

    static final String RESULT = "result";

    /** The rule actions among the methods that a class itself declares, in order of their names. */
    static List<ActionMethod> of(String scope, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(RuleAction.class))
                .map(method -> describe(scope, method))
                .sorted((a, b) -> a.descriptor().uid().compareTo(b.descriptor().uid())).toList();
    }

    private static ActionMethod describe(String scope, Method method) {
        RuleAction action = method.getAnnotation(RuleAction.class);
        List<Input> inputs = inputs(method);
        boolean supported = inputs.stream().allMatch(ActionInputs::supported);
        boolean visible = action.visibility() != Visibility.HIDDEN && supported;
        return new ActionMethod(method, new ActionDescriptor(uid(scope, method), text(action.label()),
                text(action.description()), visible, inputs, outputs(method), supported));
    }

    /** Scope, name and, because methods may be overloaded, a digest of the parameter types. */
    private static String uid(String scope, Method method) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            for (Class<?> type : method.getParameterTypes()) {
                digest.update(type.getName().getBytes(StandardCharsets.UTF_8));
            }
            return String.format("%s.%s#%032x", scope, method.getName(), new BigInteger(1, digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    private static List<Input> inputs(Method method) {
        List<Input> inputs = new ArrayList<>();
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            String type = method.getParameterTypes()[i].getCanonicalName();
            inputs.add(input(i, type, annotation(annotations[i])));
        }
        return inputs;
    }

    private static @Nullable ActionInput annotation(Annotation[] annotations) {
        return Arrays.stream(annotations).filter(ActionInput.class::isInstance).map(ActionInput.class::cast).findFirst()
                .orElse(null);
    }

    private static Input input(int index, String type, @Nullable ActionInput input) {
        if (input == null) {
            return new Input("p" + index, type, null, null, false, null);
        }
        return new Input(input.name(), input.type().isEmpty() ? type : input.type(), text(input.label()),
                text(input.description()), input.required(), text(input.defaultValue()));
    }

    private static List<Output> outputs(Method method) {
        ActionOutputs several = method.getAnnotation(ActionOutputs.class);
        if (several != null) {
            return Arrays.stream(several.value()).map(output -> output(output, output.name())).toList();
        }
        ActionOutput single = method.getAnnotation(ActionOutput.class);
        // A map without the annotation for several outputs has, for openHAB, no outputs at all.
        boolean map = Map.class.isAssignableFrom(method.getReturnType());
        return single == null || map ? List.of() : List.of(output(single, RESULT));
    }

    private static Output output(ActionOutput output, String name) {
        return new Output(name, output.type(), text(output.label()), text(output.description()));
    }

    private static @Nullable String text(String value) {
        return value.isEmpty() ? null : value;
    }
}
