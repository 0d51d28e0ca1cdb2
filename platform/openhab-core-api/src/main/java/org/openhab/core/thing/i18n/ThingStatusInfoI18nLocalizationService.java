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
package org.openhab.core.thing.i18n;

import java.util.Arrays;
import java.util.Locale;

import org.openhab.core.i18n.I18nUtil;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.internal.i18n.TextReference;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.util.BundleResolver;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Translates the description of a thing's status.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@Component(service = ThingStatusInfoI18nLocalizationService.class)
public final class ThingStatusInfoI18nLocalizationService {

    private TranslationProvider i18nProvider;
    private BundleResolver bundleResolver;

    /**
     * The status with a text for {@code @text/key ["argument"]}, looked up in the bundle of the handler's class, then
     * of its super classes; the status as it is for other texts, or without handler.
     */
    public ThingStatusInfo getLocalizedThingStatusInfo(Thing thing, Locale locale) {
        ThingStatusInfo info = thing.getStatusInfo();
        ThingHandler handler = thing.getHandler();
        String description = info.getDescription();
        if (handler == null || !I18nUtil.isConstant(description)) {
            return info;
        }
        TextReference reference = TextReference.parse(description);
        Object[] arguments = Arrays.stream(reference.arguments())
                .map(argument -> I18nUtil.isConstant(argument.toString())
                        ? translate(argument.toString(), handler.getClass(), locale)
                        : argument)
                .toArray();
        return new ThingStatusInfo(info.getStatus(), info.getStatusDetail(),
                translate(reference.key(), handler.getClass(), locale, arguments));
    }

    private String translate(String constant, Class<?> handlerClass, Locale locale, Object... arguments) {
        for (Class<?> type = handlerClass; type != null; type = type.getSuperclass()) {
            Bundle bundle = bundleResolver.resolveBundle(type);
            String text = bundle == null ? null
                    : i18nProvider.getText(bundle, I18nUtil.stripConstant(constant), null, locale, arguments);
            if (text != null) {
                return text;
            }
        }
        return constant;
    }

    @Reference
    protected void setTranslationProvider(TranslationProvider i18nProvider) {
        this.i18nProvider = i18nProvider;
    }

    protected void unsetTranslationProvider(TranslationProvider i18nProvider) {
        this.i18nProvider = null;
    }

    @Reference
    public void setBundleResolver(BundleResolver bundleResolver) {
        this.bundleResolver = bundleResolver;
    }

    protected void unsetBundleResolver(BundleResolver bundleResolver) {
        this.bundleResolver = null;
    }
}
