package vn.tungnha.access.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Hands out the built app: three doors, each one page; what follows a door in the path is that page's own business. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private static final String BUILT = "classpath:/static/";
    /** Screens of the public page. */
    private static final List<String> PUBLIC = List.of("tin", "huong-dan", "hoi", "vao-to", "tra-loi", "demo");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        for (String screen : PUBLIC) {
            registry.addViewController("/" + screen).setViewName("forward:/index.html");
            registry.addViewController("/" + screen + "/**").setViewName("forward:/index.html");
        }
        for (String door : List.of("field", "console")) {
            registry.addRedirectViewController("/" + door, "/" + door + "/");
            registry.addViewController("/" + door + "/").setViewName("forward:/" + door + "/index.html");
        }
    }

    /** Files with a hash in their name never change; pages and the service worker are asked for anew each time. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations(BUILT + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        for (String door : List.of("field/", "console/"))
            registry.addResourceHandler("/" + door + "**").addResourceLocations(BUILT + door).setCacheControl(CacheControl.noCache())
                    .resourceChain(false).addResolver(new DoorPage());
        registry.addResourceHandler("/**").addResourceLocations(BUILT).setCacheControl(CacheControl.noCache());
    }

    /** A path without a file's ending that names no file is a screen of the door's page. */
    private static final class DoorPage extends PathResourceResolver {
        @Override
        protected Resource getResource(String path, Resource door) throws IOException {
            boolean screen = !path.substring(path.lastIndexOf('/') + 1).contains(".");
            return super.getResource(screen ? "index.html" : path, door);
        }
    }
}
